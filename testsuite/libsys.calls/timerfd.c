/* SPDX-License-Identifier: 0BSD */
/*
 * A timer set to a time in the past is due at once; one far off is not, and tells how long there is
 * to go.
 */
/* shows: timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 */
#include "check.h"
#include "time64.h"

int main(void)
{
	struct __kernel_itimerspec past = { { 0, 0 }, { 0, 1 } },
				   far = { { 5, 0 }, { 1 << 30, 7 } }, left;
	int fd = (int)OK(sys_timerfd_create(1, O_NONBLOCK | O_CLOEXEC));
	__u64 n = 0;
	long got;

	OK(t_timerfd_settime(fd, 1, &past, 0));
	/* Due at once, but by an interrupt. */
	while ((got = sys_read(fd, (char *)&n, 8)) == -EAGAIN)
		sys_sched_yield();
	CHECK(got == 8 && n == 1);
	FAILS(sys_read(fd, (char *)&n, 8), EAGAIN);
	OK(t_timerfd_settime(fd, 0, &far, &left));
	CHECK(left.it_value.tv_sec == 0 && left.it_value.tv_nsec == 0);
	OK(t_timerfd_gettime(fd, &left));
	CHECK(left.it_interval.tv_sec == 5 && left.it_value.tv_sec > 1 << 29 &&
		left.it_value.tv_sec <= 1 << 30);
	FAILS(sys_read(fd, (char *)&n, 8), EAGAIN);
	past.it_value.tv_nsec = 1000000000;
	FAILS(t_timerfd_settime(fd, 0, &past, 0), EINVAL);
	FAILS(t_timerfd_gettime(NOFD, &left), EBADF);
	FAILS(sys_timerfd_create(999, 0), EINVAL);
	return 0;
}
