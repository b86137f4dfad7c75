/* SPDX-License-Identifier: 0BSD */
/* remap_file_pages shows the pages of a shared mapping in another order. */
/* shows: remap_file_pages */
#include "memory.h"
#include <linux/auxvec.h>

int main(void)
{
	unsigned long size = libsys_getauxval(AT_PAGESZ), page = 0;
	int fd = t_memfd(0);
	char *p;

	while (page * size < PAGE)
		page++;
	OK(sys_pwrite64(fd, "0", 1, 0));
	OK(sys_pwrite64(fd, "1", 1, PAGE));
	p = t_map(2 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd);
	CHECK(p[0] == '0' && p[PAGE] == '1');
	NEED(sys_remap_file_pages((unsigned long)p, PAGE, 0, page, 0));
	CHECK(p[0] == '1' && p[PAGE] == '1');
	FAILS(sys_remap_file_pages((unsigned long)p, PAGE, PROT_READ, 0, 0), EINVAL);
	return 0;
}
