/* SPDX-License-Identifier: 0BSD */
/*
 * A POSIX timer: one that makes no signal runs and tells what is left; one that makes a signal
 * makes it.
 */
/* shows: timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime */
/* shows: timer_settime64 */
#include "check.h"
#include "time64.h"
#include <asm/siginfo.h>

int main(void)
{
	struct __kernel_itimerspec far = { { 3, 4 }, { 100000, 0 } }, past = { { 0, 0 }, { 0, 1 } },
				   left;
	libsys_sigset_t set = t_set(SIGUSR1);
	struct sigevent event;
	siginfo_t info;
	int timer = -1;

	__builtin_memset(&event, 0, sizeof(event));
	event.sigev_notify = SIGEV_NONE;
	OK(sys_timer_create(1, &event, &timer));
	OK(t_timer_settime(timer, 0, &far, 0));
	OK(t_timer_gettime(timer, &left));
	CHECK(left.it_interval.tv_sec == 3 && left.it_interval.tv_nsec == 4);
	CHECK(left.it_value.tv_sec > 90000 && left.it_value.tv_sec <= 100000);
	CHECK(sys_timer_getoverrun(timer) == 0);
	OK(sys_timer_delete(timer));
	FAILS(sys_timer_delete(timer), EINVAL);
	t_block(SIGUSR1);
	event.sigev_notify = SIGEV_SIGNAL;
	event.sigev_signo = SIGUSR1;
	event.sigev_value.sival_int = 77;
	OK(sys_timer_create(1, &event, &timer));
	OK(t_timer_settime(timer, 1, &past, 0));
	CHECK(t_rt_sigtimedwait(&set, (struct siginfo *)&info, 0, sizeof(set)) == SIGUSR1);
	REALLY(CHECK(info.si_code == SI_TIMER));
	CHECK(info.si_int == 77);
	/* Of a period that has gone by often, the signal is told once. */
	past.it_interval.tv_nsec = 1000000;
	OK(t_timer_settime(timer, 1, &past, 0));
	CHECK(t_rt_sigtimedwait(&set, (struct siginfo *)&info, 0, sizeof(set)) == SIGUSR1);
	CHECK(sys_timer_getoverrun(timer) > 0);
	OK(sys_timer_delete(timer));
	FAILS(sys_timer_create(999, &event, &timer), EINVAL);
	FAILS(sys_timer_create(1, &event, (int *)NOWHERE), EFAULT);
	return 0;
}
