/* SPDX-License-Identifier: 0BSD */
/* A thread that asked for it is granted a little more time, and gives the rest of it back. */
/* shows: rseq_slice_yield */
#include "memory.h"

/* As struct rseq in <linux/rseq.h> from 7.0 on, and what <linux/prctl.h> has of it. */
struct area {
	__u32 start, cpu;
	__u64 critical;
	__u32 flags, node, concurrency;
	volatile __u8 request, granted;
	__u16 reserved;
};
enum { SLICE_EXTENSION = 79, SET = 2, ENABLE = 1, FEATURE_SIZE = 27, ALIGN = 28 };

static __attribute__((__aligned__(256))) char memory[4096];

int main(void)
{
	struct area *area = (struct area *)memory;
	unsigned long cpu[16] = { 1 };
	unsigned int size = (unsigned int)libsys_getauxval(FEATURE_SIZE);
	long child, yielded;
	int i;

	CHECK(NEED(sys_rseq_slice_yield()) == 0);
	size = size < 32 ? 32 : size;
	NEED(sys_rseq((struct rseq *)area, size, 0, 0x53053053));
	if (sys_prctl(SLICE_EXTENSION, SET, ENABLE, 0, 0) != 0)
		t_untested();
	/* Somebody else for the same processor. */
	OK(sys_sched_setaffinity(0, sizeof(cpu), cpu));
	child = OK(t_fork());
	if (child == 0)
		for (;;)
			OK(sys_sched_yield());
	do {
		area->request = 1;
		for (i = 0; i < 1 << 20 && !area->granted; i++)
			;
		area->request = 0;
		yielded = sys_rseq_slice_yield();
	} while (yielded == 0);
	CHECK(yielded == 1 && !area->granted && sys_rseq_slice_yield() == 0);
	OK(sys_kill((int)child, SIGKILL));
	CHECK(t_wait(child) == -SIGKILL);
	return 0;
}
