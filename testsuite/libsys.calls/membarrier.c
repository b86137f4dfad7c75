/* SPDX-License-Identifier: 0BSD */
/* membarrier says what it can do, and does it. */
/* shows: membarrier */
#include "check.h"
#include <linux/membarrier.h>

int main(void)
{
	long can = NEED(sys_membarrier(MEMBARRIER_CMD_QUERY, 0, 0));

	CHECK(can & MEMBARRIER_CMD_GLOBAL);
	if (can & MEMBARRIER_CMD_PRIVATE_EXPEDITED) {
		FAILS(sys_membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0), EPERM);
		OK(sys_membarrier(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0));
		OK(sys_membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0));
	}
	FAILS(sys_membarrier(MEMBARRIER_CMD_GLOBAL, 99, 0), EINVAL);
	FAILS(sys_membarrier(1 << 30, 0, 0), EINVAL);
	return 0;
}
