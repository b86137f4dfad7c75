/* SPDX-License-Identifier: 0BSD */
/*
 * What rt_sigaction takes on PA-RISC. The way back from a handler is in the vDSO, or on the stack.
 */
struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	libsys_sigset_t mask;
};
