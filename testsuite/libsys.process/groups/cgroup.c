/* SPDX-License-Identifier: 0BSD */
/*
 * CLONE_INTO_CGROUP starts the child in the group whose folder is the argument; it prints the group
 * it is in.
 */
#include "../process.h"
#include <linux/fcntl.h>

static int child(void *arg)
{
	char text[4096];
	int fd = (int)sys_openat(AT_FDCWD, "/proc/self/cgroup", O_RDONLY, 0);
	long n = fd < 0 ? fd : sys_read((unsigned int)fd, text, sizeof text);

	if (n <= 0)
		return 1;
	sys_write(1, text, (libsys_size_t)n);
	return *(int *)arg;
}

int main(int argc, char **argv)
{
	static char stack[16384];
	struct clone_args args = { 0 };
	int fd, want = 42;

	if (argc != 2 || (fd = (int)sys_openat(AT_FDCWD, argv[1], O_PATH | O_DIRECTORY, 0)) < 0)
		return 1;
	args.flags = CLONE_INTO_CGROUP | CLONE_VM | CLONE_VFORK;
	args.exit_signal = SIGCHLD;
	args.cgroup = (unsigned int)fd;
	args.stack = (unsigned long)stack;
	args.stack_size = sizeof stack;
	return status(libsys_clone3(&args, sizeof args, child, &want)) == 42 ? 0 : 2;
}
