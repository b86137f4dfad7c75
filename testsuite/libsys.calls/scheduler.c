/* SPDX-License-Identifier: 0BSD */
/* The scheduling policy and its parameters, plain and with attributes. */
/* shows: sched_get_priority_max sched_get_priority_min sched_getattr sched_getparam sched_getscheduler */
/* shows: sched_rr_get_interval sched_rr_get_interval_time64 sched_setattr sched_setparam sched_setscheduler */
#include "check.h"
#include "time64.h"
#include <linux/sched/types.h>

int main(void)
{
	struct __kernel_timespec slice = { 99, -1 };
	struct sched_attr a;
	int param = -1;

	OK(sys_sched_getscheduler(0));
	OK(sys_sched_getparam(0, (struct sched_param *)&param));
	CHECK(param >= 0);
	param = 0;
	NEED(sys_sched_setscheduler(0, SCHED_BATCH, (struct sched_param *)&param));
	CHECK(sys_sched_getscheduler(0) == SCHED_BATCH);
	OK(sys_sched_setparam(0, (struct sched_param *)&param));
	param = 5;
	FAILS(sys_sched_setparam(0, (struct sched_param *)&param), EINVAL);
	CHECK(sys_sched_get_priority_max(SCHED_FIFO) == 99 &&
		sys_sched_get_priority_min(SCHED_FIFO) == 1);
	CHECK(sys_sched_get_priority_max(SCHED_NORMAL) == 0);
	OK(t_sched_rr_get_interval(0, &slice));
	CHECK(slice.tv_sec == 0 && slice.tv_nsec >= 0);
	NEED(sys_sched_getattr(0, &a, sizeof(a), 0));
	CHECK(a.sched_policy == SCHED_BATCH);
	a.sched_nice = 19;
	OK(sys_sched_setattr(0, &a, 0));
	OK(sys_sched_getattr(0, &a, sizeof(a), 0));
	CHECK(a.sched_nice == 19);
	FAILS(sys_sched_getattr(0, &a, 1, 0), EINVAL);
	FAILS(sys_sched_getscheduler(-1), EINVAL);
	FAILS(sys_sched_getscheduler(0x3fffffff), ESRCH);
	FAILS(sys_sched_get_priority_max(99), EINVAL);
	return 0;
}
