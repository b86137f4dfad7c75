/* SPDX-License-Identifier: 0BSD */
/* The priority of input and output is set and read back. */
/* shows: ioprio_get ioprio_set */
#include "check.h"

enum { PROCESS = 1, BEST_EFFORT = 2 << 13 };

int main(void)
{
	OK(sys_ioprio_set(PROCESS, 0, BEST_EFFORT | 6));
	CHECK(sys_ioprio_get(PROCESS, 0) == (BEST_EFFORT | 6));
	FAILS(sys_ioprio_set(99, 0, BEST_EFFORT), EINVAL);
	FAILS(sys_ioprio_get(99, 0), EINVAL);
	FAILS(sys_ioprio_get(PROCESS, 0x3fffffff), ESRCH);
	return 0;
}
