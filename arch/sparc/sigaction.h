/* SPDX-License-Identifier: 0BSD */
/*
 * rt_sigaction's arguments on sparc: the restorer is a separate argument. 32-bit programs have two
 * kinds of frame.
 */
struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*unused)(void);
	libsys_sigset_t mask;
};

extern void libsys_sigaction_restorer(void) __attribute__((__visibility__("hidden")));
extern void libsys_sigaction_rt_restorer(void) __attribute__((__visibility__("hidden")));

#ifdef __arch64__
#define RESTORER(act) ((void *)libsys_sigaction_rt_restorer)
#else
#define RESTORER(act) \
	((void *)((act) && (act)->flags & 0x200 /* SA_SIGINFO */ ? libsys_sigaction_rt_restorer \
		: libsys_sigaction_restorer))
#endif
#define SIGACTION(sig, new, old) sys_rt_sigaction(sig, new, old, RESTORER(act), \
	sizeof(libsys_sigset_t))
