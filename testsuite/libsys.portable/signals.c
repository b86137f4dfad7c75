/* SPDX-License-Identifier: 0BSD */
/*
 * A signal that is waited for: by sigwaitinfo, sigtimedwait, a descriptor; none comes within a time
 * that is over.
 */
#include "check.h"
#include <libsys/portable.h>
#include <libsys/time.h>
#include <linux/signal.h>
#include <linux/signalfd.h>

int main(void)
{
	struct __kernel_timespec nothing = { 0, 1000 };
	struct signalfd_siginfo read;
	libsys_sigset_t set;
	siginfo_t info;
	int fd, me = (int)libsys_getpid();

	libsys_sigemptyset(&set);
	libsys_sigaddset(&set, SIGUSR2);
	OK(libsys_sigprocmask(SIG_BLOCK, &set, 0));
	FAILS(libsys_sigtimedwait(&set, &info, &nothing), EAGAIN);
	OK(libsys_kill(me, SIGUSR2));
	CHECK(libsys_sigtimedwait(&set, &info, &nothing) == SIGUSR2);
	CHECK(info.si_signo == SIGUSR2 && info.si_pid == me);
	OK(libsys_tgkill(me, (int)libsys_gettid(), SIGUSR2));
	CHECK(libsys_sigwaitinfo(&set, 0) == SIGUSR2);
	fd = (int)OK(libsys_signalfd(-1, &set, 0));
	OK(libsys_kill(me, SIGUSR2));
	CHECK(libsys_read(fd, &read, sizeof(read)) == sizeof(read) && read.ssi_signo == SIGUSR2);
	return 0;
}
