/* SPDX-License-Identifier: 0BSD */
/*
 * pause [-v]: the process that holds a pod's namespaces. It only reaps the orphans that become its
 * children, until SIGINT or SIGTERM ends it with status 0, like the one of Kubernetes. Build with
 * -DVERSION=... to set the version.
 */
#include <libsys.h>
#include <libsys/portable.h>
#include <linux/errno.h>
#include <linux/signal.h>
#include <linux/wait.h>

#ifndef VERSION
#define VERSION HEAD
#endif
#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)
#define SAY(fd, text) libsys_write(fd, text, sizeof(text) - 1)

/* What pause does, and its status. */
static __inline__ int hold(char **argv)
{
	libsys_sigset_t set;
	siginfo_t child;

	/* An empty argv has its null first. */
	while (*argv && *++argv)
		if (argv[0][0] == '-' && (argv[0][1] | 32) == 'v' && !argv[0][2])
			return SAY(1, "pause.c " TEXT(VERSION) "\n") < 0;
	libsys_sigemptyset(&set);
	libsys_sigaddset(&set, SIGINT);
	libsys_sigaddset(&set, SIGTERM);
	libsys_sigaddset(&set, SIGCHLD);
	/*
	 * Blocked and waited for, so that even the first process of a pid namespace gets them
	 * without handlers.
	 */
	if (libsys_sigprocmask(SIG_BLOCK, &set, 0) < 0)
		return 1;
	/* Not an error: pause is used elsewhere, too. */
	if (libsys_getpid() != 1)
		SAY(2, "Warning: pause should be the first process\n");
	for (;;) {
		/* One SIGCHLD may stand for many children. */
		do
			child.si_pid = 0;
		while (libsys_waitid(P_ALL, 0, &child, WEXITED | WNOHANG) == 0 && child.si_pid);
		switch (libsys_sigwaitinfo(&set, 0)) {
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

/*
 * The bare form. On the stack are the number of arguments, as wide as an address, the arguments and
 * a null.
 */
void libsys_start(const void *stack)
{
	sys_exit_group(hold((char **)stack + 1));
}
