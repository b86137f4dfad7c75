/* SPDX-License-Identifier: 0BSD */
/* What rt_sigaction takes on Xtensa. */
struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	libsys_sigset_t mask;
};

extern void libsys_sigaction_restorer(void) __attribute__((__visibility__("hidden")));

#define SIGACTION_RESTORER(flags) libsys_sigaction_restorer
