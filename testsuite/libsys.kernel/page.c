/* SPDX-License-Identifier: 0BSD */
/* Start-up hands on the kernel's size of a page, which is also what the kernel's name says. */
#include "check.h"
#include <libsys/mman.h>
#include <linux/auxvec.h>
#include <linux/utsname.h>

/* The last hyphen's part: 16k, 64k. */
static unsigned long named(const char *release)
{
	const char *end = release + __builtin_strlen(release) - 4;

	if (SAME(end, "-16k", 4))
		return 16384;
	return SAME(end, "-64k", 4) ? 65536 : 0;
}

int main(void)
{
	unsigned long page = libsys_getauxval(AT_PAGESZ);
	struct new_utsname kernel;
	char *p, residence;

	OK(libsys_uname(&kernel));
	CHECK(page >= 4096 && (page & (page - 1)) == 0);
	CHECK(named(kernel.release) == 0 || named(kernel.release) == page);
	/* The smallest step by which memory goes. */
	p = (char *)OK(libsys_mmap(0, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
		-1, 0));
	FAILS(libsys_munmap(p + page / 2, page), EINVAL);
	OK(libsys_munmap(p + page, page));
	p[page - 1] = 1;
	OK(libsys_mincore(p, page, (unsigned char *)&residence));
	FAILS(libsys_mincore(p + page, page, (unsigned char *)&residence), ENOMEM);
	return 0;
}
