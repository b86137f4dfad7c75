/* SPDX-License-Identifier: 0BSD */
/* setitimer and getitimer keep a far-off alarm; a short one ends in SIGALRM. */
/* shows: alarm getitimer setitimer */
#include "check.h"
#include "time64.h"
#include <linux/time.h>

int main(void)
{
	struct __kernel_old_itimerval set = { { 5, 250000 }, { 100000, 0 } },
				      left = { { 0, 0 }, { 0, 0 } };
	libsys_sigset_t alarm = t_set(SIGALRM);

	t_block(SIGALRM);
	OK(sys_setitimer(ITIMER_REAL, &set, 0));
	OK(sys_getitimer(ITIMER_REAL, &left));
	CHECK(left.it_interval.tv_sec == 5 && left.it_interval.tv_usec == 250000);
	CHECK(left.it_value.tv_sec > 90000 && left.it_value.tv_sec <= 100000);
	set.it_interval.tv_sec = set.it_interval.tv_usec = set.it_value.tv_sec = 0;
	set.it_value.tv_usec = 1;
	OK(sys_setitimer(ITIMER_REAL, &set, &left));
	CHECK(left.it_interval.tv_sec == 5);
	CHECK(t_rt_sigtimedwait(&alarm, 0, 0, sizeof(alarm)) == SIGALRM);
	FAILS(sys_getitimer(99, &left), EINVAL);
	FAILS(sys_setitimer(ITIMER_REAL, (struct __kernel_old_itimerval *)NOWHERE, 0), EFAULT);
#ifdef SYS_NR_alarm
	CHECK(sys_alarm(1000) == 0 && sys_alarm(0) > 900);
#endif
	return 0;
}
