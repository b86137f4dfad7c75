/* SPDX-License-Identifier: 0BSD */
/* preadv2 and pwritev2 take flags too, and -1 for the file's own position. */
/* emulator: sparc n32: the upper half of a position, which is lost */
/* shows: preadv2 pwritev2 */
#include "position.h"
#include "memory.h"
#include <linux/fs.h>
#include <linux/uio.h>

int main(void)
{
	libsys_loff_t far = ((libsys_loff_t)5 << 30) + 2;
	char buf[8];
	struct iovec v = { "abcd", 4 }, w = { buf, 8 };
	int fd = t_memfd(0);

	CHECK(NEED(sys_pwritev2(fd, &v, 1, POSITION(far), RWF_DSYNC)) == 4);
	if (HALF_LOST(t_size(fd), (libsys_u64)far + 4))
		return 77;
	CHECK(sys_preadv2(fd, &w, 1, POSITION(far + 2), 0) == 2 && SAME(buf, "cd", 2));
	CHECK(sys_preadv2(fd, &w, 1, POSITION(-1), 0) == 8 && SAME(buf, "\0\0\0\0\0\0\0\0", 8));
	CHECK(sys_pwritev2(fd, &v, 1, POSITION(-1), 0) == 4);
	CHECK(sys_pread64(fd, buf, 4, 8) == 4 && SAME(buf, "abcd", 4));
	FAILS(sys_preadv2(fd, &w, 1, POSITION(far), 0x40000000), EOPNOTSUPP);
	return 0;
}
