/* SPDX-License-Identifier: 0BSD */
/* What rt_sigaction takes on m68k, with room for a restorer; but the kernel puts one of its own into the frame. */
struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	libsys_sigset_t mask;
};
