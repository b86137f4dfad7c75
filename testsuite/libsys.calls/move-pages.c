/* SPDX-License-Identifier: 0BSD */
/*
 * move_pages tells on which node each page is, and which are nowhere; all of a process moves from a
 * node to itself.
 */
/* shows: move_pages migrate_pages */
#include "memory.h"

int main(void)
{
#ifdef SYS_NR_move_pages
	char *p = t_pages(2, MAP_PRIVATE);
	const void *pages[2] = { p, p + PAGE };
	int status[2] = { 99, 99 };
	unsigned long node[16] = { 1 };
	long moved;

	p[0] = 1;
	NEED(sys_move_pages(0, 2, pages, 0, status, 0));
	CHECK(status[0] >= 0 && status[0] < 99 && status[1] == -ENOENT);
	FAILS(sys_move_pages(0, 2, pages, 0, status, 99), EINVAL);
	FAILS(sys_move_pages(0x3fffffff, 2, pages, 0, status, 0), ESRCH);
	CHECK(NEED(sys_migrate_pages(0, 8 * sizeof(node), node, node)) == 0);
	FAILS(sys_migrate_pages(0x3fffffff, 8 * sizeof(node), node, node), ESRCH);
	node[0] = 1UL << 30;
	/* A user's is not even looked at: that wants CAP_SYS_NICE. */
	moved = sys_migrate_pages(0, 8 * sizeof(node), node, node);
	CHECK(moved == -EINVAL || (moved == -EPERM && libsys_geteuid() != 0));
#endif
	return 0;
}
