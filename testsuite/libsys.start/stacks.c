/* SPDX-License-Identifier: 0BSD */
/*
 * Start-up on hand-made initial stacks: no argument, no environment, an auxiliary vector without
 * AT_RANDOM or AT_PHDR, with unknown entries, in another order, of a program with more rights than
 * its user. Each is tried in a child; thread-local storage is in use.
 */
#include <libsys.h>
#include <libsys/portable.h>

enum { END, AT_PHDR = 3, AT_PAGESZ = 6, AT_SECURE = 23, AT_RANDOM = 25, AT_SYSINFO_EHDR = 33 };

static char bytes[16] = "random bytes 16";
static char name[] = "name", variable[] = "VARIABLE=value";
static __thread int local = 4;

#define W(x) ((long)(x))

static long stacks[][16] = {
	{ 0, 0, 0, END, 0 },
	{ 0, 0, W(variable), 0, AT_RANDOM, W(bytes), END, 0 },
	{ 1, W(name), 0, 0, AT_PHDR, 0, AT_RANDOM, 0, AT_SYSINFO_EHDR, 0, END, 0 },
	{ 1, W(name), 0, W(variable), 0, 0x1234567, 89, AT_RANDOM, W(bytes), 0x7ffffff, 1,
		AT_PAGESZ, 4096, END, 0 },
	{ 2, W(name), W(name), 0, 0, AT_RANDOM, W(bytes), AT_PAGESZ, 4096, AT_SYSINFO_EHDR, 0, END,
		0 },
	{ 1, W(name), 0, W(variable), 0, AT_SECURE, 1, AT_PAGESZ, 65536, END, 0 },
};

static int inside;

static int given(int argc, char **argv, char **envp)
{
	char **env = libsys_envp;

	if (local != 4 || argc != libsys_argc || argv[argc] || envp != argv + argc + 1 ||
		env != envp)
		return 100;
	return 40 + argc + 10 * (libsys_getenv("VARIABLE") != 0);
}

static long child(const void *stack)
{
	int status = 0;
	long pid = libsys_fork();

	if (pid == 0) {
		inside = 1;
		local = 5;
		libsys_start(stack);
	}
	libsys_wait4((int)pid, &status, 0, 0);
	return status;
}

int main(int argc, char **argv, char **envp)
{
	static const int want[] = { 40, 50, 41, 51, 42, 51 };
	int i;

	if (inside)
		return given(argc, argv, envp);
	for (i = 0; i < 6; i++)
		if (child(stacks[i]) != want[i] << 8)
			return i + 1;
	return 0;
}
