/* SPDX-License-Identifier: 0BSD */
/* process_madvise advises another process by its pidfd, and counts the bytes. */
/* shows: process_madvise */
#include "memory.h"
#include <linux/uio.h>

int main(void)
{
	char *p = t_pages(1, MAP_PRIVATE);
	int fd = (int)NEED(sys_pidfd_open((int)sys_gettid(), 0));
	struct iovec v;

	p[0] = 1;
	v.iov_base = p;
	v.iov_len = PAGE;
	CHECK(NEED(sys_process_madvise(fd, &v, 1, MADV_COLD, 0)) == PAGE);
	/* What would change memory may be done to oneself alone, by newer kernels. */
	if (sys_process_madvise(fd, &v, 1, MADV_DONTNEED, 0) == PAGE)
		CHECK(p[0] == 0);
	FAILS(sys_process_madvise(fd, &v, 1, 9999, 0), EINVAL);
	FAILS(sys_process_madvise(NOFD, &v, 1, MADV_COLD, 0), EBADF);
	FAILS(sys_process_madvise(fd, &v, 1, MADV_COLD, 1), EINVAL);
	return 0;
}
