/* SPDX-License-Identifier: 0BSD */
/* What rt_sigaction takes on SuperH. The kernel lays out two frames, with a restorer each. */
struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	libsys_sigset_t mask;
};

extern void libsys_sigaction_restorer(void) __attribute__((__visibility__("hidden")));
extern void libsys_sigaction_rt_restorer(void) __attribute__((__visibility__("hidden")));

#define SIGACTION_RESTORER(flags) \
	((flags) & 4 /* SA_SIGINFO */ ? libsys_sigaction_rt_restorer : libsys_sigaction_restorer)
