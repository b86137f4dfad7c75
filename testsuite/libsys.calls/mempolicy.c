/* SPDX-License-Identifier: 0BSD */
/* The memory policy is the default one, and what is asked for after that. */
#include "memory.h"
#include <linux/mempolicy.h>

int main(void)
{
#ifdef SYS_NR_get_mempolicy
	unsigned long nodes[16] = { 0 };
	int mode = -1;

	NEED(sys_get_mempolicy(&mode, 0, 0, 0, 0));
	CHECK(mode == MPOL_DEFAULT);
	OK(sys_set_mempolicy(MPOL_LOCAL, 0, 0));
	OK(sys_get_mempolicy(&mode, nodes, 8 * sizeof(nodes), 0, 0));
	CHECK(mode == MPOL_LOCAL);
	OK(sys_mbind((unsigned long)t_pages(1, MAP_PRIVATE), PAGE, MPOL_DEFAULT, 0, 0, 0));
	FAILS(sys_set_mempolicy(999, 0, 0), EINVAL);
	FAILS(sys_get_mempolicy(&mode, 0, 0, 0, 1 << 20), EINVAL);
	FAILS(sys_mbind(1, PAGE, MPOL_DEFAULT, 0, 0, 0), EINVAL);
#endif
	return 0;
}
