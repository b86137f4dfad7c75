/* SPDX-License-Identifier: 0BSD */
/* A shadow stack is mapped, which plain stores do not reach. */
/* shows: map_shadow_stack */
#include "memory.h"

int main(void)
{
#ifdef SYS_NR_map_shadow_stack
	char *p = (char *)NEED(sys_map_shadow_stack(0, PAGE, 0));

	CHECK(t_readable(p));
	CHECK(!t_writable(p));
	FAILS(sys_map_shadow_stack(0, PAGE, 1U << 31), EINVAL);
	OK(sys_munmap((unsigned long)p, PAGE));
#endif
	return 0;
}
