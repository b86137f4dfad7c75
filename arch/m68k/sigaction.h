/* SPDX-License-Identifier: 0BSD */
/* What rt_sigaction takes on m68k. The kernel has room for a restorer, but lays one out in the handler's frame itself. */
struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	libsys_sigset_t mask;
};
