/* SPDX-License-Identifier: 0BSD */
/* Secret memory can be used but not read by the kernel on another's behalf. */
/* shows: memfd_secret */
#include "memory.h"
#include <linux/uio.h>

int main(void)
{
#ifdef SYS_NR_memfd_secret
	int fd = (int)NEED(sys_memfd_secret(0));
	struct iovec v, here;
	char *p, c;
#ifdef SYS_NR_ftruncate64
	OK(sys_ftruncate64(fd, PAGE));
#else
	OK(sys_ftruncate(fd, PAGE));
#endif
	p = t_map(PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd);
	p[0] = 'x';
	CHECK(p[0] == 'x');
	v.iov_base = p;
	here.iov_base = &c;
	v.iov_len = here.iov_len = 1;
	FAILS(sys_process_vm_readv((int)libsys_getpid(), &here, 1, &v, 1, 0), EFAULT);
	FAILS(sys_write(fd, "x", 1), EINVAL);
	FAILS(sys_memfd_secret(1), EINVAL);
#endif
	return 0;
}
