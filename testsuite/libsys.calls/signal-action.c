/* SPDX-License-Identifier: 0BSD */
/*
 * What is done on a signal is read as it was set, and put back, by the calls themselves, old and
 * new.
 */
/* shows: rt_sigaction sigaction */
#include "check.h"

static void kill_self(void)
{
	OK(sys_kill((int)libsys_getpid(), SIGUSR1));
}

static void set(void (*handler)(int))
{
	struct libsys_sigaction a;

	__builtin_memset(&a, 0, sizeof(a));
	a.handler.plain = handler;
	OK(libsys_sigaction(SIGUSR1, &a, 0));
}

/* Each has its own order of arguments and structure; what one call wrote, it takes as it is. */
#define SIZE sizeof(libsys_sigset_t)
#if defined LIBSYS_TAG_alpha
#define RT_SIGACTION(act, old) sys_rt_sigaction(SIGUSR1, act, old, SIZE, 0)
#define OLD_SIGACTION struct osf_sigaction
#elif defined LIBSYS_TAG_sparc || defined LIBSYS_TAG_sparc64
#define RT_SIGACTION(act, old) sys_rt_sigaction(SIGUSR1, act, old, 0, SIZE)
#else
#define RT_SIGACTION(act, old) sys_rt_sigaction(SIGUSR1, act, old, SIZE)
#endif
#ifndef OLD_SIGACTION
#ifdef LIBSYS_TAG_mips
#define OLD_SIGACTION struct sigaction
#else
#define OLD_SIGACTION struct old_sigaction
#endif
#endif

int main(void)
{
	static long ignored[32], before[32];

	OK(RT_SIGACTION(0, (struct sigaction *)before));
	set(LIBSYS_SIG_IGN);
	OK(RT_SIGACTION(0, (struct sigaction *)ignored));
	CHECK(!SAME(ignored, before, 4 * sizeof(long)));
	set(LIBSYS_SIG_DFL);
	OK(RT_SIGACTION((struct sigaction *)ignored, (struct sigaction *)before));
	kill_self();
	FAILS(RT_SIGACTION((struct sigaction *)NOWHERE, 0), EFAULT);
	/* That of sparc wants the number of the signal negative, of emulators otherwise. */
#if defined SYS_NR_sigaction && !defined LIBSYS_TAG_sparc
	OK(sys_sigaction(SIGUSR1, 0, (OLD_SIGACTION *)ignored));
	set(LIBSYS_SIG_DFL);
	OK(sys_sigaction(SIGUSR1, (OLD_SIGACTION *)ignored, (OLD_SIGACTION *)before));
	CHECK(!SAME(ignored, before, 4 * sizeof(long)));
	kill_self();
	FAILS(sys_sigaction(SIGKILL, (OLD_SIGACTION *)ignored, 0), EINVAL);
#endif
	return 0;
}
