/* SPDX-License-Identifier: 0BSD */
/*
 * rt_sigaction's arguments on Alpha: the restorer is a separate argument. There are two kinds of
 * frame.
 */
struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	libsys_sigset_t mask;
};

extern void libsys_sigaction_restorer(void) __attribute__((__visibility__("hidden")));
extern void libsys_sigaction_rt_restorer(void) __attribute__((__visibility__("hidden")));

#define RESTORER(act) \
	((void *)((act) && (act)->flags & 0x40 /* SA_SIGINFO */ ? libsys_sigaction_rt_restorer \
		: libsys_sigaction_restorer))
#define SIGACTION(sig, new, old) sys_rt_sigaction(sig, new, old, sizeof(libsys_sigset_t), \
	RESTORER(act))
