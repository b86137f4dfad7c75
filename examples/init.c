/* SPDX-License-Identifier: 0BSD */
/*
 * init [OPTION...] [--] PROGRAM [ARGUMENT...]: a container's first process. It runs the program in
 * a process group of its own, forwards every signal to it and reaps all processes that die. When
 * the program ends, init gives the terminal back and ends with its status: 128+n if signal n killed
 * it, 127 if it was not found, 126 if it could not be run, 125 if init itself failed. Options end
 * at the first word that is not one. They are tini's:
 *
 *   -e STATUS   end with 0 where that would be STATUS (0 to 255); may be repeated
 *   -g          forward signals to the program's process group, not to the program alone; or
 *               TINI_KILL_PROCESS_GROUP
 *   -p SIGNAL   get that signal, such as SIGTERM, when the parent ends
 *   -s          fail where orphans would not come here, or TINI_SUBREAPER; without it they come
 *               where they can
 *   -v          say more: what starts and ends; -vv: each signal and each process reaped, too
 *   -w          say which orphans were reaped
 *   -h          print the usage; --version and -V: the version
 *
 * TINI_VERBOSITY, a number, replaces -v: with 0 init prints only why it fails, 1 is the default, 2
 * is -v.
 */
#include <libsys.h>
#include <libsys/portable.h>
#include <libsys/text.h>
#include <libsys/wait.h>
#include <asm/ioctls.h>
#include <linux/errno.h>
#include <linux/limits.h>
#include <linux/prctl.h>
#include <linux/signal.h>

#ifndef VERSION
#define VERSION HEAD
#endif
#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)
#define USAGE "usage: init [-ghsvwV] [-e STATUS] [-p SIGNAL] [--] PROGRAM [ARGUMENT...]\n"

enum { WARN = 1, INFO, DEBUG };

static libsys_u64 verbosity = WARN;
static int group, subreaper, warn, death;
static unsigned char ends_well[256];

/* The signals that -p takes. Some ABIs lack a name. */
/* clang-format off */
static const char signals[][8] = {
	[SIGHUP] = "HUP", [SIGINT] = "INT", [SIGQUIT] = "QUIT", [SIGILL] = "ILL",
	[SIGTRAP] = "TRAP", [SIGABRT] = "ABRT", [SIGBUS] = "BUS", [SIGFPE] = "FPE",
	[SIGKILL] = "KILL", [SIGUSR1] = "USR1", [SIGSEGV] = "SEGV", [SIGUSR2] = "USR2",
	[SIGPIPE] = "PIPE", [SIGALRM] = "ALRM", [SIGTERM] = "TERM", [SIGCHLD] = "CHLD",
	[SIGCONT] = "CONT", [SIGSTOP] = "STOP", [SIGTSTP] = "TSTP", [SIGTTIN] = "TTIN",
	[SIGTTOU] = "TTOU", [SIGURG] = "URG", [SIGXCPU] = "XCPU", [SIGXFSZ] = "XFSZ",
	[SIGVTALRM] = "VTALRM", [SIGPROF] = "PROF", [SIGWINCH] = "WINCH", [SIGIO] = "IO",
	[SIGPWR] = "PWR", [SIGSYS] = "SYS",
#ifdef SIGSTKFLT
	[SIGSTKFLT] = "STKFLT",
#endif
};
/* clang-format on */

/* A null is an empty word. Every line is one write. */
static void tell(const char *a, const char *b, const char *c, const char *d)
{
	libsys_print(2, "init: ", a, b, c, d, "\n");
}

static int fail(const char *step, long error)
{
	tell(step, ": ", libsys_errname(error), 0);
	return 125;
}

static void tell_number(unsigned int level, const char *a, const char *b, long n)
{
	if (verbosity >= level)
		tell(a, b, libsys_dec(n), 0);
}

/* The number of a signal, named with or without SIG; 0 if it is not known. */
static int signal_number(const char *name)
{
	unsigned int i;

	if (libsys_compare(name, "SIG", 3) == 0)
		name += 3;
	for (i = 1; i < sizeof(signals) / sizeof(signals[0]); i++)
		if (*name && libsys_compare(name, signals[i], sizeof(signals[i])) == 0)
			return i;
	return 0;
}

/* Reads the options before the program. Returns the program, or null if they are wrong. */
static char **options(char **argv)
{
	libsys_u64 status;
	const char *s, *value;

	for (; *argv && argv[0][0] == '-' && argv[0][1]; argv++) {
		if (libsys_compare(*argv, "--", 3) == 0)
			return argv + 1;
		if (libsys_compare(*argv, "--version", 10) == 0)
			*argv = (char *)"-V";
		for (s = *argv + 1; *s; s++) {
			switch (*s) {
			case 'g':
				group = 1;
				continue;
			case 's':
				subreaper = 1;
				continue;
			case 'v':
				verbosity++;
				continue;
			case 'w':
				warn = 1;
				continue;
			case 'h':
				libsys_exit_group(libsys_print(1, USAGE) ? 125 : 0);
			case 'V':
				libsys_exit_group(
					libsys_print(1, "init " TEXT(VERSION) "\n") ? 125 : 0);
			case 'e':
			case 'p':
				break;
			default:
				return 0;
			}
			/* The value is the rest of the word, or else the next word. */
			value = s[1] ? s + 1 : *++argv;
			if (!value)
				return 0;
			if (*s == 'p') {
				death = signal_number(value);
				if (!death)
					return 0;
			} else {
				if (libsys_parse_u64(value, 0, 10, &status) < 0 || status > 255)
					return 0;
				ends_well[status] = 1;
			}
			break;
		}
	}
	return argv;
}

/*
 * execve, but a name without a slash is looked for in PATH, as a shell does. Returns an error.
 * alike: exec.c: an example is one file, to be copied.
 * alike: run.c: and so is that one.
 */
static long execute(char **argv, char **envp)
{
	const char *path = libsys_getenv("PATH"), *s;
	char file[PATH_MAX], *const end = file + sizeof(file) - 2, *to;
	long r, error = -ENOENT;

	for (s = argv[0]; *s; s++)
		if (*s == '/')
			return libsys_execve(argv[0], argv, envp);
	if (!path)
		path = "/usr/local/bin:/usr/bin:/bin";
	do {
		for (to = file; *path && *path != ':'; path++)
			if (to < end)
				*to++ = *path;
		/* An empty entry is the current directory. */
		if (to > file)
			*to++ = '/';
		for (s = argv[0]; *s && to < end; s++)
			*to++ = *s;
		*to = 0;
		r = *s || s == argv[0] ? -ENOENT : libsys_execve(file, argv, envp);
		/* Report a file that may not be run, unless a later one can. */
		if (r == -EACCES)
			error = r;
		else if (r != -ENOENT && r != -ENOTDIR)
			return r;
	} while (*path++);
	return error;
}

/*
 * In the child: gets its own process group and makes it the terminal's, so that ^C reaches it only
 * once.
 */
static int child(char **argv, libsys_sigset_t *mask)
{
	int own;
	long r;

	libsys_setpgid(0, 0);
	own = libsys_getpgid(0);
	libsys_ioctl(0, TIOCSPGRP, (unsigned long)&own);
	r = libsys_sigprocmask(SIG_SETMASK, mask, 0);
	if (r == 0)
		r = execute(argv, libsys_envp);
	if (r == -ENOENT || r == -ENOTDIR) {
		tell(argv[0], ": not found", 0, 0);
		return 127;
	}
	tell(argv[0], ": cannot be run: ", libsys_errname(r), 0);
	return 126;
}

/*
 * Reaps all that have ended, since one SIGCHLD may stand for many. Returns the program's status if
 * it is among them, -ECHILD if not, or another error.
 */
static long reap(long pid)
{
	siginfo_t info;
	long r, status = -ECHILD;

	for (;;) {
		info.si_pid = 0;
		do
			r = libsys_waitid(P_ALL, 0, &info, WEXITED | WNOHANG);
		while (r == -EINTR);
		if (r < 0 && r != -ECHILD)
			return r;
		if (!info.si_pid)
			return status;
		if (info.si_pid == pid)
			status = info.si_code == CLD_EXITED ? info.si_status : 128 + info.si_status;
		else
			tell_number(warn ? WARN : DEBUG, "reaped process ", 0, info.si_pid);
	}
}

int main(int argc, char **argv)
{
	static const struct libsys_sigaction none;
	libsys_sigset_t all, old;
	const char *level;
	long pid, r, status;
	int terminal = -1, now;

	/*
	 * Before Linux 5.18 argv may be empty, without even a name; argv[1] is then the
	 * environment's.
	 */
	argv = options(argv + (argc > 0));
	if (!argv || !*argv) {
		libsys_print(2, USAGE);
		return 125;
	}
	group |= libsys_getenv("TINI_KILL_PROCESS_GROUP") != 0;
	subreaper |= libsys_getenv("TINI_SUBREAPER") != 0;
	level = libsys_getenv("TINI_VERBOSITY");
	if (level && libsys_parse_u64(level, 0, 10, &verbosity) < 0)
		verbosity = 0;

	/*
	 * Signals are blocked and waited for, so that even process 1 gets them. If SIGCHLD were
	 * ignored, there would be no status.
	 */
	libsys_sigfillset(&all);
	r = libsys_sigprocmask(SIG_SETMASK, &all, &old);
	if (r == 0)
		r = libsys_sigaction(SIGCHLD, &none, 0);
	if (r < 0)
		return fail("signals", r);
	if (death && (r = libsys_prctl(PR_SET_PDEATHSIG, death, 0, 0, 0)) < 0)
		return fail("parent's death", r);
	/* Orphans come here even if this is not the first process. */
	r = libsys_prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	if (r < 0 && subreaper)
		return fail("subreaper", r);
	libsys_ioctl(0, TIOCGPGRP, (unsigned long)&terminal);
	pid = libsys_fork();
	if (pid == 0)
		return child(argv, &old);
	if (pid < 0)
		return fail("fork", pid);
	/* The child does this, too: a signal to the group finds it, whichever is first. */
	libsys_setpgid(pid, pid);
	tell_number(INFO, argv[0], " is process ", pid);
	do {
		r = libsys_sigwaitinfo(&all, 0);
		if (r < 0 && r != -EINTR)
			return fail("waiting", r);
		if (r > 0 && r != SIGCHLD) {
			tell_number(DEBUG, "forwards signal ", 0, r);
			libsys_kill(group ? -pid : pid, r);
		}
		status = reap(pid);
	} while (status == -ECHILD);
	if (status < 0)
		return fail("waiting", status);
	/* Since signals are blocked, this works from the background. */
	if (libsys_ioctl(0, TIOCGPGRP, (unsigned long)&now) == 0 && now == pid)
		libsys_ioctl(0, TIOCSPGRP, (unsigned long)&terminal);
	tell_number(INFO, argv[0], " ended with ", status);
	return ends_well[status & 255] ? 0 : status;
}
