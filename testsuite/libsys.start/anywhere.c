/* SPDX-License-Identifier: 0BSD */
/*
 * The arguments, the environment and the auxiliary vector are to be had from anywhere, constructors
 * too.
 */
/* args: one two */
/* env: HOME=/root HOMER=d'oh EMPTY= */
#include <libsys.h>

static int early;

__attribute__((constructor)) static void constructor(void)
{
	early = libsys_argc;
}

static int is(const char *s, const char *want)
{
	while (s && *s && *s == *want)
		s++, want++;
	return s && *s == *want;
}

int main(int argc, char **argv, char **envp)
{
	if (early != 3 || libsys_argc != argc || libsys_argv != argv || libsys_envp != envp)
		return 1;
	if (!is(libsys_getenv("HOME"), "/root") || !is(libsys_getenv("HOMER"), "d'oh") ||
		!is(libsys_getenv("EMPTY"), ""))
		return 2;
	if (libsys_getenv("HOM") || libsys_getenv("HOME=") || libsys_getenv("") ||
		libsys_getenv("NONE"))
		return 3;
	if (libsys_getauxval(6 /* AT_PAGESZ */) < 4096 || libsys_getauxval(0x7fffffff) != 0)
		return 4;
	return 0;
}
