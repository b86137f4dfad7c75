/* SPDX-License-Identifier: 0BSD */
/* Memory that is bound to a node can have a home there, memory without a policy none. */
/* shows: set_mempolicy_home_node */
#include "memory.h"
#include <linux/mempolicy.h>

int main(void)
{
#ifdef SYS_NR_set_mempolicy_home_node
	unsigned long nodes[16] = { 1 }, p = (unsigned long)t_pages(1, MAP_PRIVATE);

	FAILS(t_need(sys_set_mempolicy_home_node(p, PAGE, 0, 0)), ENOENT);
	NEED(sys_mbind(p, PAGE, MPOL_BIND, nodes, 8 * sizeof(nodes), 0));
	OK(sys_set_mempolicy_home_node(p, PAGE, 0, 0));
	OK(sys_mbind(p, PAGE, MPOL_INTERLEAVE, nodes, 8 * sizeof(nodes), 0));
	FAILS(sys_set_mempolicy_home_node(p, PAGE, 0, 0), EOPNOTSUPP);
	FAILS(sys_set_mempolicy_home_node(p, PAGE, 1 << 20, 0), EINVAL);
	FAILS(sys_set_mempolicy_home_node(p, PAGE, 0, 1), EINVAL);
	FAILS(sys_set_mempolicy_home_node(p + 1, PAGE, 0, 0), EINVAL);
#endif
	return 0;
}
