/* SPDX-License-Identifier: 0BSD */
/*
 * An eventfd counts what is written, gives the count and forgets it, or one at a time as a
 * semaphore.
 */
/* shows: eventfd eventfd2 */
#include "check.h"

#define SEMAPHORE 1 /* EFD_SEMAPHORE: no user header had it before 6.4 */

int main(void)
{
	int fd = (int)OK(sys_eventfd2(5, O_NONBLOCK | O_CLOEXEC));
	__u64 n = 1ULL << 32;

	CHECK(sys_write(fd, (char *)&n, 8) == 8);
	CHECK(sys_read(fd, (char *)&n, 8) == 8 && n == (1ULL << 32) + 5);
	FAILS(sys_read(fd, (char *)&n, 8), EAGAIN);
	FAILS(sys_read(fd, (char *)&n, 4), EINVAL);
	n = ~0ULL;
	FAILS(sys_write(fd, (char *)&n, 8), EINVAL);
	fd = (int)OK(sys_eventfd2(2, O_NONBLOCK | SEMAPHORE));
	CHECK(sys_read(fd, (char *)&n, 8) == 8 && n == 1);
	CHECK(sys_read(fd, (char *)&n, 8) == 8 && n == 1);
	FAILS(sys_read(fd, (char *)&n, 8), EAGAIN);
	FAILS(sys_eventfd2(0, 2), EINVAL);
#ifdef SYS_NR_eventfd
	fd = (int)OK(sys_eventfd(7));
	CHECK(sys_read(fd, (char *)&n, 8) == 8 && n == 7);
#endif
	return 0;
}
