/* SPDX-License-Identifier: 0BSD */
/*
 * supervise TIMES DELAY PROGRAM [ARGUMENT...]: runs the program until it ends with 0, at most TIMES
 * times in all, each DELAY milliseconds after the last. SIGTERM and SIGINT are passed on, and then
 * it is not run again. signalfd(2) and epoll(7) wait for signals, so there is no handler and no
 * race. The status is the last run's, 128+n if signal n killed it.
 */
#include <libsys.h>
#include <libsys/portable.h>
#include <libsys/text.h>
#include <libsys/wait.h>
#include <linux/errno.h>
#include <linux/eventpoll.h>
#include <linux/signal.h>
#include <linux/signalfd.h>

static char **command;
static libsys_sigset_t before;

static long must(const char *what, long r)
{
	if (r < 0)
		libsys_die(what, r);
	return r;
}

static int child(void *unused)
{
	long r;

	(void)unused;
	r = libsys_sigprocmask(SIG_SETMASK, &before, 0);
	if (r == 0)
		r = libsys_execve(command[0], command, libsys_envp);
	libsys_print(2, "supervise: ", command[0], ": ", libsys_strerror(r), "\n");
	return 127;
}

/* The status of the child, or -1 while it runs. If this is process 1, it reaps others, too. */
static int ended(long pid)
{
	siginfo_t info;

	for (;;) {
		info.si_pid = 0;
		/* It does not sleep, so the kernel never returns -EINTR. */
		must("waitid", libsys_waitid(P_ALL, 0, &info, WEXITED | WNOHANG));
		if (!info.si_pid)
			return -1;
		if (info.si_pid == pid)
			return info.si_code == CLD_EXITED ? info.si_status : 128 + info.si_status;
	}
}

int main(int argc, char **argv)
{
	struct epoll_event event = { .events = EPOLLIN };
	struct signalfd_siginfo signal;
	libsys_u64 times, delay;
	libsys_sigset_t set;
	int status = -1, stopping = 0;
	long pid = 0, signals, epoll, n;

	if (argc < 4 || libsys_parse_u64(argv[1], 0, 10, &times) < 0 ||
		libsys_parse_u64(argv[2], 0, 10, &delay) < 0 || times < 1 || delay > 1000000) {
		libsys_print(2, "usage: supervise TIMES DELAY PROGRAM [ARGUMENT...]\n");
		return 2;
	}
	command = argv + 3;
	libsys_sigemptyset(&set);
	libsys_sigaddset(&set, SIGCHLD);
	libsys_sigaddset(&set, SIGTERM);
	libsys_sigaddset(&set, SIGINT);
	must("sigprocmask", libsys_sigprocmask(SIG_BLOCK, &set, &before));
	signals = must("signalfd", libsys_signalfd(-1, &set, SFD_CLOEXEC));
	epoll = must("epoll_create1", libsys_epoll_create1(EPOLL_CLOEXEC));
	must("epoll_ctl", libsys_epoll_ctl(epoll, EPOLL_CTL_ADD, signals, &event));
	for (;;) {
		if (!pid) {
			times--;
			/* Without a stack and flags, this is a fork. */
			pid = must("clone", libsys_clone(child, 0, SIGCHLD, 0, 0, 0, 0));
			status = -1;
		}
		/* With no child to wait for, sleep only until it is time for the next. */
		n = libsys_epoll_wait(epoll, &event, 1, status < 0 ? -1 : (int)delay);
		if (n == 0)
			pid = 0;
		if (n != -EINTR)
			must("epoll_wait", n);
		if (n <= 0)
			continue;
		must("read", libsys_read(signals, &signal, sizeof(signal)));
		if (signal.ssi_signo != SIGCHLD) {
			stopping = 1;
			if (status < 0)
				libsys_kill(pid, signal.ssi_signo);
		} else if (status < 0) {
			status = ended(pid);
			if (status > 0)
				libsys_print(2, "supervise: ", command[0], " ended with ",
					libsys_dec(status), "\n");
		}
		if (status >= 0 && (status == 0 || stopping || times == 0))
			return status;
	}
}
