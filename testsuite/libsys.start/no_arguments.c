/* SPDX-License-Identifier: 0BSD */
/* A program that is executed without even a name starts; since Linux 5.18 it gets an empty one. */
/* args: first */
/* kernel: execve of a program of its own */
#include "again.h"

static __thread int local = 6;

static void nothing(void)
{
}

int main(int argc, char **argv, char **envp)
{
	static char *const none[] = { 0 };

	if (argc == 2)
		return again(nothing, none) != 8;
	return argc == libsys_argc && (argc == 0 || (argc == 1 && !*argv[0])) && !argv[argc] &&
			!*envp
		? local + 2
		: 9;
}
