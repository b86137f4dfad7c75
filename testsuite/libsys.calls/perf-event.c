/* SPDX-License-Identifier: 0BSD */
/* A software event counts this process's page faults. */
/* shows: perf_event_open */
#include "memory.h"
#include <linux/perf_event.h>

int main(void)
{
	struct perf_event_attr attr;
	libsys_u64 before, after;
	char *p = t_pages(4, MAP_PRIVATE);
	int fd, i;

	__builtin_memset(&attr, 0, sizeof(attr));
	attr.type = PERF_TYPE_SOFTWARE;
	attr.size = sizeof(attr);
	attr.config = PERF_COUNT_SW_PAGE_FAULTS;
	attr.exclude_kernel = 1;
	fd = (int)NEED(sys_perf_event_open(&attr, 0, -1, -1, PERF_FLAG_FD_CLOEXEC));
	CHECK(sys_read(fd, (char *)&before, 8) == 8);
	for (i = 0; i < 4; i++)
		((volatile char *)p)[i * PAGE] = 1;
	CHECK(sys_read(fd, (char *)&after, 8) == 8 && after >= before + 1);
	FAILS(sys_perf_event_open(&attr, 0, -1, -1, 1 << 30), EINVAL);
	FAILS(sys_perf_event_open(&attr, 0x3fffffff, -1, -1, 0), ESRCH);
	FAILS(sys_perf_event_open(&attr, 0, -1, NOFD, 0), EBADF);
	return 0;
}
