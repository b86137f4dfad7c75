/* SPDX-License-Identifier: 0BSD */
/* preinit, init by priority, main, fini the other way round; constructors get main's arguments. */
/* args: x */
/* stdout: preinit 101 102 plain main ~plain ~102 ~101  */
#include <libsys.h>

static int bad;

static void say(const char *s)
{
	libsys_size_t n = 0;

	while (s[n])
		n++;
	sys_write(1, s, n);
	sys_write(1, " ", 1);
}

static void check(int argc, char **argv, char **envp)
{
	if (argc != 2 || argv[1][0] != 'x' || envp != argv + 3)
		bad = 1;
}

static void preinit(int argc, char **argv, char **envp)
{
	check(argc, argv, envp);
	say("preinit");
}

__attribute__((section(".preinit_array"), used)) static void (*entry)(int, char **, char **) =
	preinit;

#define CONSTRUCTOR(name, attribute) \
	__attribute__((constructor attribute)) static void begin_##name(int argc, char **argv, \
		char **envp) \
	{ \
		check(argc, argv, envp); \
		say(#name); \
	} \
	__attribute__((destructor attribute)) static void end_##name(void) \
	{ \
		say("~" #name); \
	}

CONSTRUCTOR(102, (102))
CONSTRUCTOR(plain, )
CONSTRUCTOR(101, (101))

int main(void)
{
	say("main");
	return bad;
}
