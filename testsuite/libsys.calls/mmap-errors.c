/* SPDX-License-Identifier: 0BSD */
/*
 * What mmap refuses: no length, no kind of sharing, a closed file, a writable mapping of what was
 * opened to read.
 */
#include "memory.h"

#if defined SYS_NR_mmap2
#define MAP(len, prot, flags, fd) sys_mmap2(0, len, prot, flags, fd, 0)
#elif !defined LIBSYS_TAG_old_mmap
#define MAP(len, prot, flags, fd) sys_mmap(0, len, prot, flags, fd, 0)
#endif

int main(void)
{
#ifdef MAP
	int fd;

	FAILS(MAP(0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1), EINVAL);
	FAILS(MAP(PAGE, PROT_READ, MAP_ANONYMOUS, -1), EINVAL);
	FAILS(MAP(PAGE, PROT_READ, MAP_PRIVATE, NOFD), EBADF);
	FAILS(MAP(-1UL - PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1), ENOMEM);
	t_enter();
	t_file("f", "x");
	fd = t_open("f", O_RDONLY);
	FAILS(MAP(PAGE, PROT_WRITE, MAP_SHARED, fd), EACCES);
	OK(MAP(PAGE, PROT_WRITE, MAP_PRIVATE, fd));
	t_unlink("f");
	t_leave();
#endif
	return 0;
}
