/* SPDX-License-Identifier: 0BSD */
/*
 * The program's arguments and environment, for functions other than main. They are set before the
 * first constructor runs.
 */
#include <libsys.h>

int libsys_argc;
char **libsys_argv, **libsys_envp;

static void keep(int argc, char **argv, char **envp)
{
	libsys_argc = argc;
	libsys_argv = argv;
	libsys_envp = envp;
}

static void (*entry)(int, char **, char **)
	__attribute__((__section__(".preinit_array"), __used__)) = keep;
