/* SPDX-License-Identifier: 0BSD */
/* A shadow stack is mapped, which plain stores do not reach. */
/* shows: map_shadow_stack */
#include "memory.h"

int main(void)
{
#ifdef SYS_NR_map_shadow_stack
	char *p = (char *)NEED(sys_map_shadow_stack(0, PAGE, 0));

#ifndef __riscv
	long child;
#endif

	CHECK(t_readable(p));
	/*
	 * qemu 11 has the kernel's own attempt never end on aarch64, and the program's on riscv64.
	 */
#ifdef __riscv
	CHECK(!t_writable(p));
#else
	child = OK(t_fork());
	if (child == 0) {
		*(volatile char *)p = 1;
		sys_exit_group(0);
	}
	child = t_wait(child);
	/* qemu 11.1 has aarch64's map without its protection. */
	REALLY(CHECK(child == -SIGSEGV));
#endif
	FAILS(sys_map_shadow_stack(0, PAGE, 1U << 31), EINVAL);
	OK(sys_munmap((unsigned long)p, PAGE));
#endif
	return 0;
}
