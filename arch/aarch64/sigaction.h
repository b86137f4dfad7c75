/* SPDX-License-Identifier: 0BSD */
/* What rt_sigaction takes on AArch64. Without SA_RESTORER handlers return by way of the kernel's own code. */
struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	libsys_sigset_t mask;
};
