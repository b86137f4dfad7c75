/* SPDX-License-Identifier: 0BSD */
/*
 * pause [-v]: the process that holds a pod's namespaces. It does nothing but reap the orphans that become its
 * children, until SIGINT or SIGTERM ends it with status 0; as Kubernetes' own. Build with -DVERSION=... to name one.
 */
#include <libsys.h>
#include <linux/errno.h>
#include <linux/signal.h>
#include <linux/wait.h>

#ifndef VERSION
#define VERSION HEAD
#endif
#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)
#define SAY(fd, text) sys_write(fd, text, sizeof(text) - 1)

/* The signals are blocked and waited for: even the first process of a pid namespace gets them so, without handlers. */
static long next_signal(const libsys_sigset_t *set)
{
#ifdef SYS_NR_rt_sigtimedwait
	return sys_rt_sigtimedwait(set, 0, 0, sizeof(*set));
#else
	return sys_rt_sigtimedwait_time64(set, 0, 0, sizeof(*set));
#endif
}

int main(int argc, char **argv)
{
	libsys_sigset_t set;
	siginfo_t child;
	int i;

	for (i = 1; i < argc; i++)
		if (argv[i][0] == '-' && (argv[i][1] | 32) == 'v' && !argv[i][2]) {
			SAY(1, "pause.c " TEXT(VERSION) "\n");
			return 0;
		}
	libsys_sigemptyset(&set);
	libsys_sigaddset(&set, SIGINT);
	libsys_sigaddset(&set, SIGTERM);
	libsys_sigaddset(&set, SIGCHLD);
	if (sys_rt_sigprocmask(SIG_BLOCK, &set, 0, sizeof(set)) < 0)
		return 1;
	/* No error: pause is used elsewhere as well. The only thread's id is the process's; Alpha has no getpid. */
	if (sys_gettid() != 1)
		SAY(2, "Warning: pause should be the first process\n");
	for (;;) {
		/* One SIGCHLD may stand for many children. */
		do
			child.si_pid = 0;
		while (sys_waitid(P_ALL, 0, &child, WEXITED | WNOHANG, 0) == 0 && child.si_pid);
		switch (next_signal(&set)) {
		case SIGINT:
			SAY(2, "Shutting down, got signal: Interrupt\n");
			return 0;
		case SIGTERM:
			SAY(2, "Shutting down, got signal: Terminated\n");
			return 0;
		case SIGCHLD:
		case -EINTR:
			break;
		default:
			return 2;
		}
	}
}
