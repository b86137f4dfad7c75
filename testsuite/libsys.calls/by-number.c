/* SPDX-License-Identifier: 0BSD */
/*
 * libsys_syscall makes a call by number, with one argument or six; a number that is none is ENOSYS.
 */
#include "memory.h"

int main(void)
{
	struct statx s;
	char buf[8];
	int fd[2], file = t_memfd(0);

	CHECK(libsys_syscall(SYS_NR_gettid) == sys_gettid());
	CHECK(libsys_syscall(SYS_NR_pipe2, fd, 0L) == 0);
	CHECK(libsys_syscall(SYS_NR_write, (long)fd[1], "abc", 3L) == 3);
	CHECK(libsys_syscall(SYS_NR_read, (long)fd[0], buf, 8L) == 3 && SAME(buf, "abc", 3));
	CHECK(libsys_syscall(SYS_NR_statx, (long)AT_FDCWD, ".", 0L, (long)STATX_TYPE, &s) == 0);
	CHECK((s.stx_mode & S_IFMT) == S_IFDIR);
	CHECK(libsys_syscall(SYS_NR_write, (long)file, "0123456789", 10L) == 10);
	/* A 64-bit argument is the caller's to split. */
#if LIBSYS_PAIRS == 0
	CHECK(libsys_syscall(SYS_NR_pread64, (long)file, buf, 4L, 3L) == 4 && SAME(buf, "3456", 4));
#elif LIBSYS_PAIRS == 1 && !defined LIBSYS_TAG_sh
	CHECK(libsys_syscall(SYS_NR_pread64, (long)file, buf, 4L, LIBSYS_FIRST(3),
		      LIBSYS_SECOND(3)) == 4);
#else
	CHECK(libsys_syscall(SYS_NR_pread64, (long)file, buf, 4L, 0L, LIBSYS_FIRST(3),
		      LIBSYS_SECOND(3)) == 4);
#endif
	/* Six arguments, of which the last is seen to be wrong. */
	{
		libsys_loff_t at = 5;
		long r = libsys_syscall(SYS_NR_splice, (long)file, &at, (long)fd[1], 0L, 3L, 0L);

		CHECK(r == 3 && at == 8 && sys_read(fd[0], buf, 8) == 3 && SAME(buf, "567", 3));
		FAILS(libsys_syscall(SYS_NR_splice, (long)file, &at, (long)fd[1], 0L, 3L, 1L << 20),
			EINVAL);
	}
	FAILS(libsys_syscall(SYS_NR_close, (long)NOFD), EBADF);
	FAILS(libsys_syscall(SYS_NR_gettid + 9999), ENOSYS);
	return 0;
}
