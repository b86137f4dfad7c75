/* SPDX-License-Identifier: 0BSD */
/*
 * rt_sigaction's structure (Linux include/linux/signal_types.h, struct sigaction). Handlers return
 * through the kernel's own code. If a port defines SIGACTION_HAS_RESTORER, the structure has room
 * for another place to return to; if it defines SIGACTION_TWO_FRAMES, the program must give one for
 * each of the kernel's two frames.
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
	void *room; /* qemu-user 7.2 writes a restorer here; no kernel has one */
#endif
};
