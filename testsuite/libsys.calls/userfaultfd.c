/* SPDX-License-Identifier: 0BSD */
/*
 * userfaultfd hands over a fault of a registered page, once the two sides have agreed on the API.
 */
/* shows: userfaultfd */
#include "memory.h"
#include <linux/ioctl.h>
#include <linux/userfaultfd.h>

int main(void)
{
	struct uffdio_register range;
	struct uffdio_api api;
	int fd = (int)NEED(sys_userfaultfd(O_CLOEXEC | O_NONBLOCK | UFFD_USER_MODE_ONLY));
	struct uffd_msg msg;
	char *p = t_pages(1, MAP_PRIVATE);

	__builtin_memset(&api, 0, sizeof(api));
	api.api = UFFD_API;
	OK(sys_ioctl(fd, UFFDIO_API, (unsigned long)&api));
	__builtin_memset(&range, 0, sizeof(range));
	range.range.start = (unsigned long)p;
	range.range.len = PAGE;
	range.mode = UFFDIO_REGISTER_MODE_MISSING;
	OK(sys_ioctl(fd, UFFDIO_REGISTER, (unsigned long)&range));
	FAILS(sys_read(fd, (char *)&msg, sizeof(msg)), EAGAIN);
	OK(sys_ioctl(fd, UFFDIO_UNREGISTER, (unsigned long)&range.range));
	FAILS(sys_userfaultfd(UFFD_USER_MODE_ONLY | 1 << 30), EINVAL);
	return 0;
}
