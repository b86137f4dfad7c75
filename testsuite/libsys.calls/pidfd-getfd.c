/* SPDX-License-Identifier: 0BSD */
/* pidfd_getfd takes a copy of a child's descriptor. */
/* shows: pidfd_getfd */
#include "memory.h"

int main(void)
{
	char c = 0;
	int go[2], ready[2], fd, pidfd;
	long child, got;

	OK(sys_pipe2(go, 0));
	OK(sys_pipe2(ready, 0));
	child = OK(t_fork());
	if (child == 0) {
		OK(sys_close(go[1]));
		fd = t_memfd(0);
		OK(sys_dup3(fd, 200, 0));
		OK(sys_pwrite64(fd, "theirs", 6, 0));
		OK(sys_write(ready[1], "x", 1));
		sys_read(go[0], &c, 1);
		sys_exit_group(0);
	}
	OK(sys_read(ready[0], &c, 1));
	pidfd = (int)NEED(sys_pidfd_open((int)child, 0));
	got = sys_pidfd_getfd(pidfd, 200, 0);
	OK(sys_close(go[1]));
	NEED(got);
	CHECK(got != 200 && sys_pread64((int)got, &c, 1, 2) == 1 && c == 'e');
	CHECK(t_wait(child) == 0);
	FAILS(sys_pidfd_getfd(pidfd, 200, 0), ESRCH);
	FAILS(sys_pidfd_getfd(pidfd, 200, 1), EINVAL);
	FAILS(sys_pidfd_getfd(NOFD, 200, 0), EBADF);
	return 0;
}
