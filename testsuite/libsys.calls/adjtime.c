/* SPDX-License-Identifier: 0BSD */
/* The clock's settings can be read by everyone. */
/* shows: adjtimex clock_adjtime clock_adjtime64 */
#include "check.h"
#include <linux/timex.h>

int main(void)
{
	struct __kernel_timex t;

	__builtin_memset(&t, 0, sizeof(t));
#if defined SYS_NR_clock_adjtime64
	NEED(sys_clock_adjtime64(0, &t));
	CHECK(t.time.tv_sec > 1500000000 && t.tick > 0);
	FAILS(sys_clock_adjtime64(999, &t), EINVAL);
#else
	NEED(sys_clock_adjtime(0, &t));
	CHECK(t.time.tv_sec > 1500000000 && t.tick > 0);
	FAILS(sys_clock_adjtime(999, &t), EINVAL);
	__builtin_memset(&t, 0, sizeof(t));
	OK(sys_adjtimex(&t));
	CHECK(t.time.tv_sec > 1500000000 && t.tick > 0);
#endif
	return 0;
}
