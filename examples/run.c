/* SPDX-License-Identifier: 0BSD */
/*
 * run PROGRAM [ARGUMENT...]: runs it in a child and passes on its status: 128+n if signal n killed it, 127 if it
 * was not found, 126 if it could not be run, 125 if run itself failed.
 */
#include <libsys.h>
#include <linux/errno.h>
#include <linux/limits.h>
#include <linux/signal.h>
#include <linux/uio.h>
#include <linux/wait.h>

static int complain(const char *name, long error)
{
	const char *why = libsys_strerror(error);
	struct iovec line[] = {{"run: ", 5}, {(char *)name, __builtin_strlen(name)}, {": ", 2},
			       {(char *)why, __builtin_strlen(why)}, {"\n", 1}};

	sys_writev(2, line, 5);
	return 125;
}

/* execve, with a name without a slash looked for in PATH as a shell does. What comes back is an error. */
static long execute(char **argv, char **envp)
{
	const char *path = libsys_getenv("PATH"), *s;
	char file[PATH_MAX], *const end = file + sizeof(file) - 2, *to;
	long r, error = -ENOENT;

	for (s = argv[0]; *s; s++)
		if (*s == '/')
			return sys_execve(argv[0], argv, envp);
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
		r = *s || s == argv[0] ? -ENOENT : sys_execve(file, argv, envp);
		/* A file that may not be run is worth telling of, but a later one may do. */
		if (r == -EACCES)
			error = r;
		else if (r != -ENOENT && r != -ENOTDIR)
			return r;
	} while (*path++);
	return error;
}

int main(int argc, char **argv, char **envp)
{
	siginfo_t info;
	long r;

	if (argc < 2) {
		static const char usage[] = "usage: run PROGRAM [ARGUMENT...]\n";

		sys_write(2, usage, sizeof(usage) - 1);
		return 125;
	}
#ifdef SYS_NR_fork
	r = sys_fork();
#else
	r = sys_clone(SIGCHLD, 0, 0, 0, 0);
#endif
	if (r == 0) {
		r = execute(++argv, envp);
		complain(*argv, r);
		return r == -ENOENT || r == -ENOTDIR ? 127 : 126;
	}
	if (r < 0)
		return complain("fork", r);
	do
		r = sys_waitid(P_PID, r, &info, WEXITED, 0);
	while (r == -EINTR);
	if (r < 0)
		return complain("waitid", r);
	return info.si_code == CLD_EXITED ? info.si_status : 128 + info.si_status;
}
