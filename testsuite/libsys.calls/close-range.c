/* SPDX-License-Identifier: 0BSD */
/* close_range closes a range of descriptors and no other. */
/* shows: close_range close */
#include "memory.h"
#include <linux/close_range.h>

int main(void)
{
	int fd = t_memfd(0), i;

	for (i = 50; i < 60; i++)
		CHECK(sys_dup3(fd, i, 0) == i);
	NEED(sys_close_range(51, 57, 0));
	OK(sys_close(50));
	for (i = 51; i < 58; i++)
		FAILS(sys_close(i), EBADF);
	OK(sys_close(58));
	OK(sys_close_range(59, ~0U, CLOSE_RANGE_CLOEXEC));
	OK(sys_close(59));
	FAILS(sys_close_range(7, 6, 0), EINVAL);
	FAILS(sys_close_range(6, 7, 1 << 30), EINVAL);
	return 0;
}
