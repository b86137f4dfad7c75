/* SPDX-License-Identifier: 0BSD */
/* A restartable sequence is registered once, and removed with the same arguments. */
/* shows: rseq */
#include "check.h"
#include <linux/rseq.h>

static __attribute__((__aligned__(64))) char area[256];

int main(void)
{
	struct rseq *r = (struct rseq *)area;

	NEED(sys_rseq(r, 32, 0, 0x53053053));
	CHECK((int)r->cpu_id >= 0);
	FAILS(sys_rseq(r, 32, 0, 0x53053053), EBUSY);
	FAILS(sys_rseq(r, 32, RSEQ_FLAG_UNREGISTER, 1), EPERM);
	OK(sys_rseq(r, 32, RSEQ_FLAG_UNREGISTER, 0x53053053));
	FAILS(sys_rseq(r, 1, 0, 1), EINVAL);
	return 0;
}
