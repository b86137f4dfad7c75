/* SPDX-License-Identifier: 0BSD */
/* preadv and pwritev scatter and gather at a position beyond 4 GiB. */
/* emulator: sparc n32: the upper half of a position, which is lost */
/* shows: preadv pwritev */
#include "position.h"
#include "memory.h"
#include <linux/uio.h>

int main(void)
{
	libsys_loff_t far = ((libsys_loff_t)5 << 30) + 2;
	char buf[8];
	struct iovec v = { "abcd", 4 }, w = { buf, 8 };
	int fd = t_memfd(0);

	CHECK(sys_pwritev(fd, &v, 1, POSITION(far)) == 4);
	if (HALF_LOST(t_size(fd), (libsys_u64)far + 4))
		return 77;
	CHECK(t_size(fd) == (libsys_u64)far + 4);
	CHECK(sys_pread64(fd, buf, 8, far) == 4 && SAME(buf, "abcd", 4));
	CHECK(sys_preadv(fd, &w, 1, POSITION(far + 1)) == 3 && SAME(buf, "bcd", 3));
	FAILS(sys_preadv(fd, &w, 1, POSITION(-1)), EINVAL);
	FAILS(sys_preadv(NOFD, &w, 1, POSITION(far)), EBADF);
	return 0;
}
