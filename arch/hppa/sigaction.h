/* SPDX-License-Identifier: 0BSD */
/* rt_sigaction's structure on PA-RISC. Handlers return through the vDSO or the stack. */
struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	libsys_sigset_t mask;
};
