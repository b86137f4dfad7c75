/* SPDX-License-Identifier: 0BSD */
/*
 * Memory of a file beyond 4 GiB, whatever the call counts its offset in; offsets that cannot be are
 * refused.
 */
#include "memory.h"
#include <libsys/portable.h>

/* Emulators of 32-bit machines have 32 bits for it. */
#define FAR ((libsys_loff_t)(EMULATED ? 1 : 5) << 30)

int main(void)
{
	int fd = (int)NEED(libsys_memfd_create("far", 0));
	char *p;

	OK(libsys_ftruncate(fd, FAR + PAGE));
	CHECK(libsys_pwrite(fd, "far", 3, FAR) == 3);
	p = libsys_mmap(0, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, FAR);
	CHECK(!libsys_is_error(p) && SAME(p, "far", 3));
	p[0] = 'F';
	CHECK(libsys_pread(fd, p + 8, 1, FAR) == 1 && p[8] == 'F');
	OK(libsys_mprotect(p, PAGE, PROT_READ));
	OK(libsys_munmap(p, PAGE));
	FAILS(libsys_mmap(0, PAGE, PROT_READ, MAP_SHARED, fd, 1), EINVAL);
	FAILS(libsys_mmap(0, 0, PROT_READ, MAP_SHARED, fd, 0), EINVAL);
	FAILS(libsys_mmap(0, PAGE, PROT_READ, MAP_SHARED, -1, 0), EBADF);
	REALLY(CHECK(libsys_is_error(libsys_mmap(0, PAGE, PROT_READ, MAP_SHARED, fd, -FAR))));
	p = libsys_mmap(0, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	CHECK(!libsys_is_error(p));
	p[PAGE - 1] = 'x';
	p = libsys_mremap(p, PAGE, 4 * PAGE, MREMAP_MAYMOVE, 0);
	CHECK(!libsys_is_error(p) && p[PAGE - 1] == 'x');
	p[4 * PAGE - 1] = 'y';
	OK(libsys_madvise(p, 4 * PAGE, MADV_NORMAL));
	return 0;
}
