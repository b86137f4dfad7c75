/* SPDX-License-Identifier: 0BSD */
/* The kernel samples where a program is, and it is in the function that keeps it busy. */
#include "check.h"
#include <libsys/mman.h>
#include <linux/auxvec.h>
#include <linux/perf_event.h>

static volatile unsigned int work;

static __attribute__((__noinline__)) void busy(void)
{
	int i;

	for (i = 0; i < 1000000; i++)
		work = work * 3 + 1;
}

struct sample {
	struct perf_event_header header;
	libsys_u64 ip;
};

int main(void)
{
	unsigned long page = libsys_getauxval(AT_PAGESZ);
	struct perf_event_attr attr;
	struct perf_event_mmap_page *ring;
	const struct sample *s;
	libsys_u64 at = 0;
	int fd, there = 0, all = 0;

	__builtin_memset(&attr, 0, sizeof attr);
	attr.type = PERF_TYPE_SOFTWARE;
	attr.size = sizeof attr;
	attr.config = PERF_COUNT_SW_CPU_CLOCK;
	attr.sample_period = 1000000; /* nanoseconds */
	attr.sample_type = PERF_SAMPLE_IP;
	attr.exclude_kernel = 1;
	fd = (int)NEED(sys_perf_event_open(&attr, 0, -1, -1, PERF_FLAG_FD_CLOEXEC));
	ring = (struct perf_event_mmap_page *)OK(
		libsys_mmap(0, 9 * page, PROT_READ, MAP_SHARED, fd, 0));
	while (all < 20) {
		busy();
		for (; at < *(volatile __u64 *)&ring->data_head; at += s->header.size) {
			__sync_synchronize();
			s = (const struct sample *)((char *)ring + page + at % (8 * page));
			if (s->header.type != PERF_RECORD_SAMPLE)
				continue;
			all++;
			there += s->ip >= (unsigned long)busy && s->ip < (unsigned long)busy + 4096;
		}
	}
	CHECK(there > all / 2);
	return 0;
}
