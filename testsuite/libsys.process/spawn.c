/* SPDX-License-Identifier: 0BSD */
/* vfork and execve: the child becomes another program and the parent goes on. */
/* kernel: programs started by programs */
/* stdout: ran\nran\n */
#include <libsys/portable.h>
#include "process.h"

int main(int argc, char **argv, char **envp)
{
	static char name[] = "child";
	char *child[] = { name, name, 0 };
	volatile int i;

	if (argc == 2) {
		sys_write(1, "ran\n", 4);
		return 42;
	}
	for (i = 0; i < 2; i++) {
		long pid = libsys_vfork();

		if (pid == 0) {
			sys_execve(argv[0], child, envp);
			sys_exit(1);
		}
		if (status(pid) != 42)
			return 1;
	}
	return 0;
}
