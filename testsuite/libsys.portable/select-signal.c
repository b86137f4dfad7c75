/* SPDX-License-Identifier: 0BSD */
/*
 * The mask of pselect, ppoll, epoll_pwait and sigsuspend holds while they wait: a signal that was
 * blocked comes.
 */
/* shows: rt_sigsuspend rt_sigpending */
#include "check.h"
#include <libsys/portable.h>
#include <linux/eventpoll.h>

static volatile int came;
static void handler(int sig)
{
	(void)sig;
	came++;
}

int main(void)
{
	struct libsys_sigaction act = { { handler }, 0, { { 0 } } };
	libsys_sigset_t set, old, pending;
	struct epoll_event event;
	int me = (int)libsys_getpid(), epoll = (int)OK(libsys_epoll_create1(0));

	OK(libsys_sigaction(SIGUSR1, &act, 0));
	libsys_sigemptyset(&set);
	libsys_sigaddset(&set, SIGUSR1);
	OK(libsys_sigprocmask(SIG_BLOCK, &set, &old));
	CHECK(libsys_sigismember(&old, SIGUSR1) == 0);
	OK(libsys_kill(me, SIGUSR1));
	OK(libsys_sigpending(&pending));
	CHECK(libsys_sigismember(&pending, SIGUSR1) == 1 && came == 0);
	FAILS(libsys_pselect(0, 0, 0, 0, 0, &old), EINTR);
	CHECK(came == 1);
	OK(libsys_kill(me, SIGUSR1));
	FAILS(libsys_ppoll(0, 0, 0, &old), EINTR);
	CHECK(came == 2);
	OK(libsys_kill(me, SIGUSR1));
	FAILS(libsys_sigsuspend(&old), EINTR);
	CHECK(came == 3);
	OK(libsys_kill(me, SIGUSR1));
	FAILS(libsys_epoll_pwait(epoll, &event, 1, -1, &old), EINTR);
	CHECK(came == 4);
	return 0;
}
