/* SPDX-License-Identifier: 0BSD */
/*
 * Times have 64 bits: seconds beyond 2038 in a timer and in a file; a clock that goes on, a sleep
 * that ends.
 */
#include "check.h"
#include <libsys/portable.h>
#include <libsys/time.h>
#include <linux/poll.h>
#include <linux/timerfd.h>

#define YEAR_2100 ((libsys_s64)4102444800)

int main(void)
{
	struct __kernel_timespec a, b, times[2] = { { YEAR_2100, 1 }, { YEAR_2100 + 1, 2 } };
	struct __kernel_itimerspec to = { { 0, 0 }, { YEAR_2100 * 10, 0 } }, left;
	struct statx s;
	struct pollfd timer = { -1, POLLIN, 0 };
	int fd = (int)OK(libsys_timerfd_create(CLOCK_MONOTONIC, 0));

	timer.fd = fd;
	t_enter();
	OK(libsys_clock_gettime(CLOCK_MONOTONIC, &a));
	b.tv_sec = 0;
	b.tv_nsec = 1000000;
	OK(libsys_nanosleep(&b, 0));
	OK(libsys_clock_nanosleep(CLOCK_MONOTONIC, 0, &b, 0));
	OK(libsys_clock_gettime(CLOCK_MONOTONIC, &b));
	CHECK((b.tv_sec - a.tv_sec) * 1000000000 + b.tv_nsec - a.tv_nsec >= 2000000);
	OK(libsys_clock_getres(CLOCK_MONOTONIC, &a));
	CHECK(a.tv_sec == 0 && a.tv_nsec > 0);
	FAILS(libsys_clock_gettime(999, &a), EINVAL);
	b.tv_nsec = 1000000000;
	FAILS(libsys_nanosleep(&b, 0), EINVAL);

	OK(libsys_timerfd_settime(fd, 0, &to, 0));
	OK(libsys_timerfd_gettime(fd, &left));
	REALLY(CHECK(left.it_value.tv_sec > YEAR_2100));
	/* The first second of a machine is over; its interrupt may yet come. */
	to.it_value.tv_sec = 1;
	OK(libsys_timerfd_settime(fd, TFD_TIMER_ABSTIME, &to, &left));
	REALLY(CHECK(left.it_value.tv_sec > YEAR_2100));
	CHECK(libsys_poll(&timer, 1, 10000) == 1);

	fd = (int)OK(libsys_open("dated", O_RDWR | O_CREAT, 0600));
	OK(libsys_utimens("dated", times));
	OK(libsys_fstat(fd, &s));
	REALLY(CHECK(s.stx_mtime.tv_sec == YEAR_2100 + 1 || s.stx_mtime.tv_sec == 0x7fffffff));
	times[0].tv_sec = times[1].tv_sec = 1000;
	OK(libsys_futimens(fd, times));
	OK(libsys_stat("dated", &s));
	CHECK(s.stx_mtime.tv_sec == 1000 && s.stx_mtime.tv_nsec == 2 && s.stx_atime.tv_sec == 1000);
	OK(libsys_unlink("dated"));
	t_leave();
	return 0;
}
