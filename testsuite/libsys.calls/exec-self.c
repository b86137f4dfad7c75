/* SPDX-License-Identifier: 0BSD */
/* execve of the program itself: the new one has the arguments and the environment it was given. */
/* kernel: execve of a foreign program */
/* shows: execve */
#include "check.h"

int main(int argc, char **argv, char **envp)
{
	static char *args[] = { "a name", "two words", "", 0 }, *env[] = { "KEY=value", 0 };
	long child;

	if (argc == 3) {
		CHECK(SAME(argv[0], "a name", 7) && SAME(argv[1], "two words", 10) &&
			argv[2][0] == 0 && !argv[3]);
		CHECK(SAME(envp[0], "KEY=value", 10) && !envp[1]);
		return 55;
	}
	child = OK(t_fork());
	if (child == 0) {
		OK(sys_execve("/proc/self/exe", args, env));
		return 1;
	}
	CHECK(t_wait(child) == 55);
	FAILS(sys_execve("no such program", args, env), ENOENT);
	FAILS(sys_execve("/", args, env), EACCES);
	FAILS(sys_execve("/proc/self/exe", (char **)NOWHERE, env), EFAULT);
	return 0;
}
