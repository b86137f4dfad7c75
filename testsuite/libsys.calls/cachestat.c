/* SPDX-License-Identifier: 0BSD */
/* cachestat counts the pages of a file that are in memory. */
/* shows: cachestat */
#include "memory.h"

/* As in <linux/mman.h> from 6.5 on. */
struct range {
	__u64 off, len;
};
struct counts {
	__u64 cached, dirty, writeback, evicted, recently_evicted;
};

int main(void)
{
	struct range all = { 0, 0 }, one = { 0, 1 };
	struct counts n;
	int fd = t_memfd(0);

	OK(sys_pwrite64(fd, "x", 1, PAGE));
	OK(sys_pwrite64(fd, "x", 1, 3 * PAGE));
	NEED(sys_cachestat(fd, (struct cachestat_range *)&all, (struct cachestat *)&n, 0));
	CHECK(n.cached == 2);
	OK(sys_cachestat(fd, (struct cachestat_range *)&one, (struct cachestat *)&n, 0));
	CHECK(n.cached == 0);
	FAILS(sys_cachestat(fd, (struct cachestat_range *)&one, (struct cachestat *)&n, 1), EINVAL);
	FAILS(sys_cachestat(NOFD, (struct cachestat_range *)&one, (struct cachestat *)&n, 0),
		EBADF);
	return 0;
}
