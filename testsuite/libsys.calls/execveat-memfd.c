/* SPDX-License-Identifier: 0BSD */
/* execveat runs a program that is only in memory. */
/* kernel: execve of a foreign program */
/* shows: execveat */
#include "memory.h"

#ifdef SYS_NR_sendfile64
#define t_sendfile sys_sendfile64
#else
#define t_sendfile sys_sendfile
#endif

int main(int argc, char **argv)
{
	static char *args[] = { "x", "from memory", 0 }, *env[] = { 0 };
	int self, fd;
	long child;

	if (argc == 2)
		return SAME(argv[1], "from memory", 12) ? 66 : 1;
	self = t_open("/proc/self/exe", O_RDONLY);
	fd = t_memfd(1);
	OK(t_sendfile(fd, self, 0, 1 << 24));
	child = OK(t_fork());
	if (child == 0) {
		NEED(sys_execveat(fd, "", args, env, AT_EMPTY_PATH));
		return 1;
	}
	CHECK(t_wait(child) == 66);
	FAILS(sys_execveat(NOFD, "", args, env, AT_EMPTY_PATH), EBADF);
	FAILS(sys_execveat(fd, "", args, env, 0), ENOENT);
	FAILS(sys_execveat(fd, "x", args, env, 1 << 30), EINVAL);
	return 0;
}
