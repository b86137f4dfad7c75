/* SPDX-License-Identifier: 0BSD */
/*
 * The memory policy is the default one, and what is asked for after that, for all or for a piece of
 * memory.
 */
/* shows: get_mempolicy mbind set_mempolicy */
#include "memory.h"
#include <linux/mempolicy.h>

int main(void)
{
#ifdef SYS_NR_get_mempolicy
	unsigned long nodes[16] = { 0 }, p = (unsigned long)t_pages(1, MAP_PRIVATE);
	int mode = -1;

	NEED(sys_get_mempolicy(&mode, 0, 0, 0, 0));
	CHECK(mode == MPOL_DEFAULT);
	OK(sys_set_mempolicy(MPOL_LOCAL, 0, 0));
	OK(sys_get_mempolicy(&mode, nodes, 8 * sizeof(nodes), 0, 0));
	CHECK(mode == MPOL_LOCAL);
	nodes[0] = 1;
	OK(sys_mbind(p, PAGE, MPOL_BIND, nodes, 8 * sizeof(nodes), 0));
	OK(sys_get_mempolicy(&mode, 0, 0, p, MPOL_F_ADDR));
	CHECK(mode == MPOL_BIND);
	FAILS(sys_set_mempolicy(999, 0, 0), EINVAL);
	FAILS(sys_get_mempolicy(&mode, 0, 0, 0, 1 << 20), EINVAL);
	FAILS(sys_mbind(1, PAGE, MPOL_DEFAULT, 0, 0, 0), EINVAL);
#endif
	return 0;
}
