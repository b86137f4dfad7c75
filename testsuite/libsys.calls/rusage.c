/* SPDX-License-Identifier: 0BSD */
/* getrusage and times count what was used, of this process and of the children it waited for. */
/* shows: getrusage times */
#include "check.h"
#include <linux/resource.h>
#include <linux/times.h>

int main(void)
{
	struct rusage used;
	struct tms t;

	__builtin_memset(&used, 0xff, sizeof(used));
	OK(sys_getrusage(RUSAGE_SELF, &used));
	CHECK(used.ru_maxrss >= 0 && used.ru_utime.tv_usec >= 0 && used.ru_utime.tv_usec < 1000000);
	OK(sys_getrusage(RUSAGE_CHILDREN, &used));
	CHECK(used.ru_maxrss == 0);
	CHECK(sys_times(&t) != 0 && t.tms_cutime == 0);
	FAILS(sys_getrusage(99, &used), EINVAL);
	FAILS(sys_getrusage(RUSAGE_SELF, (struct rusage *)NOWHERE), EFAULT);
	FAILS(sys_times((struct tms *)NOWHERE), EFAULT);
	return 0;
}
