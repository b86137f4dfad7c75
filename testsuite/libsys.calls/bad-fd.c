/* SPDX-License-Identifier: 0BSD */
/* A descriptor that is not open is EBADF to every call that takes one. */
#include "check.h"
#include <asm/ioctls.h>
#include <linux/uio.h>

int main(void)
{
	char buf[64];
	struct iovec v = { buf, sizeof(buf) };
	struct statx s;
	int fd[] = { -1, NOFD, 0x7fffffff };
	unsigned int i;

	for (i = 0; i < COUNT(fd); i++) {
		FAILS(sys_read(fd[i], buf, 1), EBADF);
		FAILS(sys_write(fd[i], buf, 1), EBADF);
		FAILS(sys_pread64(fd[i], buf, 1, 0), EBADF);
		FAILS(sys_pwrite64(fd[i], buf, 1, 0), EBADF);
		FAILS(sys_readv(fd[i], &v, 1), EBADF);
		FAILS(sys_writev(fd[i], &v, 1), EBADF);
		FAILS(sys_close(fd[i]), EBADF);
		FAILS(sys_dup(fd[i]), EBADF);
		FAILS(sys_fsync(fd[i]), EBADF);
		FAILS(sys_fchmod(fd[i], 0), EBADF);
		FAILS(sys_fchdir(fd[i]), EBADF);
		FAILS(sys_flock(fd[i], 1), EBADF);
		FAILS(sys_ioctl(fd[i], FIONREAD, (unsigned long)buf), EBADF);
		FAILS(sys_getdents64(fd[i], (struct linux_dirent64 *)buf, sizeof(buf)), EBADF);
		FAILS(sys_statx(fd[i], "x", 0, STATX_TYPE, &s), EBADF);
		FAILS(sys_openat(fd[i], "x", O_RDONLY, 0), EBADF);
		FAILS(sys_unlinkat(fd[i], "x", 0), EBADF);
		FAILS(sys_mkdirat(fd[i], "x", 0), EBADF);
		FAILS(sys_symlinkat("x", fd[i], "x"), EBADF);
		FAILS(sys_readlinkat(fd[i], "x", buf, 1), EBADF);
		FAILS(sys_faccessat(fd[i], "x", 0), EBADF);
		FAILS(sys_epoll_ctl(fd[i], 1, 0, (struct epoll_event *)buf), EBADF);
		FAILS(sys_inotify_rm_watch(fd[i], 1), EBADF);
		FAILS(sys_fallocate(fd[i], 0, 0, 1), EBADF);
	}
	return 0;
}
