/* SPDX-License-Identifier: 0BSD */
/*
 * What rt_sigaction takes (Linux include/linux/signal_types.h, struct sigaction), and where
 * handlers return to: to the kernel's own code. A port that defines SIGACTION_HAS_RESTORER has room
 * for another place; one that defines SIGACTION_TWO_FRAMES has to say it, and for either frame that
 * the kernel lays out.
 */
#ifdef SIGACTION_TWO_FRAMES
#define SIGACTION_HAS_RESTORER
#define SIGACTION_RESTORER(flags) \
	((flags) & 4 /* SA_SIGINFO */ ? libsys_sigaction_rt_restorer : libsys_sigaction_restorer)
extern void libsys_sigaction_restorer(void) __attribute__((__visibility__("hidden")));
extern void libsys_sigaction_rt_restorer(void) __attribute__((__visibility__("hidden")));
#endif

struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
#ifdef SIGACTION_HAS_RESTORER
	void (*restorer)(void);
	libsys_sigset_t mask;
#else
	libsys_sigset_t mask;
	void *room; /* qemu-user 7.2 writes here: it has a restorer, which no kernel has */
#endif
};
