/* SPDX-License-Identifier: 0BSD */
/*
 * init PROGRAM [ARGUMENT...]: a container's first process. It runs the program, forwards every
 * signal to it, reaps all that die, and ends when the program does, giving the terminal back, with
 * its status: 128+n if signal n killed it, 127 if it was not found, 126 if it could not be run, 125
 * if init itself failed.
 */
#include <libsys.h>
#include <libsys/portable.h>
#include <libsys/wait.h>
#include <asm/ioctls.h>
#include <linux/errno.h>
#include <linux/limits.h>
#include <linux/prctl.h>
#include <linux/signal.h>

static void say(const char *s)
{
	const char *end = s;

	while (*end)
		end++;
	libsys_write(2, s, end - s);
}

/*
 * execve, with a name without a slash looked for in PATH as a shell does. What comes back is an
 * error. alike: exec.c: an example is one file, to be copied.
 */
static long execute(char **argv, char **envp)
{
	const char *path = "/usr/local/bin:/usr/bin:/bin", *s, *p;
	char **e, file[PATH_MAX], *const end = file + sizeof(file) - 2, *to;
	long r, error = -ENOENT;

	for (s = argv[0]; *s; s++)
		if (*s == '/')
			return libsys_execve(argv[0], argv, envp);
	for (e = envp; *e; e++) {
		for (s = *e, p = "PATH="; *p && *p == *s; s++)
			p++;
		if (!*p)
			path = s;
	}
	do {
		for (to = file; *path && *path != ':'; path++)
			if (to < end)
				*to++ = *path;
		if (to > file)
			*to++ = '/';
		for (s = argv[0]; *s && to < end; s++)
			*to++ = *s;
		*to = 0;
		r = *s || s == argv[0] ? -ENOENT : libsys_execve(file, argv, envp);
		if (r == -EACCES)
			error = r;
		else if (r != -ENOENT && r != -ENOTDIR)
			return r;
	} while (*path++);
	return error;
}

/*
 * In the child: a process group of its own, and the terminal's, so that ^C reaches it once and not
 * twice.
 */
static int child(char **argv, char **envp, libsys_sigset_t *mask)
{
	int group;
	long r;

	libsys_setpgid(0, 0);
	group = libsys_getpgid(0);
	libsys_ioctl(0, TIOCSPGRP, (unsigned long)&group);
	libsys_sigprocmask(SIG_SETMASK, mask, 0);
	r = execute(argv, envp);
	say("init: ");
	say(argv[0]);
	if (r == -ENOENT || r == -ENOTDIR) {
		say(": not found\n");
		return 127;
	}
	say(": cannot be run\n");
	return 126;
}

int main(int argc, char **argv, char **envp)
{
	static const struct libsys_sigaction none;
	libsys_sigset_t all, old;
	siginfo_t info;
	long pid, signal;
	int group = -1, now;

	if (argc < 2) {
		say("usage: init PROGRAM [ARGUMENT...]\n");
		return 125;
	}
	/*
	 * Signals are blocked and waited for: so even process 1 gets them. Were SIGCHLD ignored, no
	 * status would come.
	 */
	libsys_sigfillset(&all);
	libsys_sigprocmask(SIG_SETMASK, &all, &old);
	libsys_sigaction(SIGCHLD, &none, 0);
	/* Orphans come here even if this is not the first process. */
	libsys_prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	libsys_ioctl(0, TIOCGPGRP, (unsigned long)&group);
	pid = libsys_fork();
	if (pid == 0)
		return child(argv + 1, envp, &old);
	if (pid < 0) {
		say("init: fork failed\n");
		return 125;
	}
	for (;;) {
		signal = libsys_sigwaitinfo(&all, 0);
		if (signal > 0 && signal != SIGCHLD)
			libsys_kill(pid, signal);
		/* One SIGCHLD may stand for many children. */
		for (;;) {
			info.si_pid = 0;
			if (libsys_waitid(P_ALL, 0, &info, WEXITED | WNOHANG) < 0 || !info.si_pid)
				break;
			if (info.si_pid != pid)
				continue;
			/* Signals being blocked, this may be done from the background. */
			if (libsys_ioctl(0, TIOCGPGRP, (unsigned long)&now) == 0 && now == pid)
				libsys_ioctl(0, TIOCSPGRP, (unsigned long)&group);
			return info.si_code == CLD_EXITED ? info.si_status : 128 + info.si_status;
		}
	}
}
