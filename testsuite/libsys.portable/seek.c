/* SPDX-License-Identifier: 0BSD */
/* Positions and lengths beyond 4 GiB, in every call that takes one. */
/* emulator: n32 sparc: 64-bit arguments, taken for two or cut to 32 bits, */
#include "memory.h"
#include "position.h"
#include <libsys/portable.h>
#include <linux/falloc.h>
#include <linux/fs.h>
#include <linux/uio.h>

#define FAR (((libsys_loff_t)5 << 30) + 3)

int main(void)
{
	int fd = (int)NEED(libsys_memfd_create("far", 0)),
	    to = (int)OK(libsys_memfd_create("to", 0));
	struct iovec a = { (void *)"cd", 2 }, in;
	libsys_loff_t at = FAR;
	struct statx s;
	char c[4];

	CHECK(libsys_lseek(fd, FAR, SEEK_SET) == FAR);
	CHECK(libsys_write(fd, "ab", 2) == 2);
	CHECK(libsys_lseek(fd, 0, SEEK_CUR) == FAR + 2);
	CHECK(libsys_lseek(fd, -1, SEEK_END) == FAR + 1);
	CHECK(libsys_read(fd, c, 4) == 1 && c[0] == 'b');
	FAILS(libsys_lseek(fd, -FAR, SEEK_SET), EINVAL);
	FAILS(libsys_lseek(-1, 0, SEEK_SET), EBADF);
	CHECK(libsys_pwrite(fd, "xyz", 3, FAR + 10) == 3);
	CHECK(libsys_pread(fd, c, 4, FAR + 10) == 3 && c[0] == 'x' && c[2] == 'z');
	CHECK(libsys_pwritev(fd, &a, 1, FAR + 20) == 2);
	if (HALF_LOST(t_size(fd), (libsys_u64)FAR + 22))
		return 77;
	in.iov_base = c;
	in.iov_len = 4;
	CHECK(libsys_preadv(fd, &in, 1, FAR + 20) == 2 && c[1] == 'd');
	OK(libsys_ftruncate(fd, FAR + 2));
	OK(libsys_fstat(fd, &s));
	CHECK((libsys_loff_t)s.stx_size == FAR + 2);
	CHECK(libsys_sendfile(to, fd, &at, 4) == 2 && at == FAR + 2);
	CHECK(libsys_pread(to, c, 4, 0) == 2 && c[0] == 'a' && c[1] == 'b');
	OK(libsys_fallocate(fd, 0, FAR, 100));
	OK(libsys_fstat(fd, &s));
	CHECK((libsys_loff_t)s.stx_size == FAR + 100);
	OK(libsys_fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, FAR, 1));
	CHECK(libsys_pread(fd, c, 2, FAR) == 2 && c[0] == 0 && c[1] == 'b');
	return 0;
}
