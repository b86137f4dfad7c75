/* SPDX-License-Identifier: 0BSD */
/* preadv and pwritev with a position beyond 4 GiB; the second versions take flags, and -1 for the file's own. */
#include "memory.h"
#include <linux/fs.h>
#include <linux/uio.h>

/* The position is two arguments, the low half first whatever the byte order; on 64-bit ABIs the first holds it all. */
#if defined LIBSYS_TAG_x32
#define POS(at) (at)
#elif __SIZEOF_LONG__ == 8
#define POS(at) (unsigned long)(at), 0
#else
#define POS(at) (unsigned long)(at), (unsigned long)((libsys_u64)(at) >> 32)
#endif

int main(void)
{
	libsys_loff_t far = ((libsys_loff_t)5 << 30) + 2;
	struct iovec v = { "abcd", 4 }, w;
	int fd = t_memfd(0);
	char buf[8];

	w.iov_base = buf;
	w.iov_len = 8;
	CHECK(sys_pwritev(fd, &v, 1, POS(far)) == 4);
	CHECK(t_size(fd) == (libsys_u64)far + 4);
	CHECK(sys_pread64(fd, buf, 8, far) == 4 && SAME(buf, "abcd", 4));
	CHECK(sys_preadv(fd, &w, 1, POS(far + 1)) == 3 && SAME(buf, "bcd", 3));
	FAILS(sys_preadv(fd, &w, 1, POS((libsys_loff_t)-1)), EINVAL);

	CHECK(NEED(sys_pwritev2(fd, &v, 1, POS(far + 4), RWF_DSYNC)) == 4);
	CHECK(sys_preadv2(fd, &w, 1, POS(far + 6), 0) == 2 && SAME(buf, "cd", 2));
	CHECK(sys_preadv2(fd, &w, 1, POS((libsys_loff_t)-1), 0) == 8);
	CHECK(sys_preadv2(fd, &w, 1, POS((libsys_loff_t)-1), 0) == 8);
	FAILS(sys_preadv2(fd, &w, 1, POS(far), 0x40000000), EOPNOTSUPP);
	return 0;
}
