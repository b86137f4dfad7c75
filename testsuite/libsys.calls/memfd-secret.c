/* SPDX-License-Identifier: 0BSD */
/* Secret memory can be used but not read by the kernel on another's behalf. */
#include "memory.h"

int main(void)
{
#ifdef SYS_NR_memfd_secret
	int fd = (int)NEED(sys_memfd_secret(0));
	char *p;
#ifdef SYS_NR_ftruncate64
	OK(sys_ftruncate64(fd, PAGE));
#else
	OK(sys_ftruncate(fd, PAGE));
#endif
	p = t_map(PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd);
	p[0] = 'x';
	CHECK(p[0] == 'x');
	FAILS(sys_write(fd, "x", 1), EINVAL);
	FAILS(sys_memfd_secret(1), EINVAL);
#endif
	return 0;
}
