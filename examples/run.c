/* SPDX-License-Identifier: 0BSD */
/*
 * run PROGRAM [ARGUMENT...]: runs it in a child and passes on its status: 128+n if signal n killed
 * it, 127 if it was not found, 126 if it could not be run, 125 if run itself failed.
 */
#include <libsys.h>
#include <libsys/portable.h>
#include <libsys/text.h>
#include <libsys/wait.h>
#include <linux/errno.h>
#include <linux/limits.h>
#include <linux/signal.h>

static int complain(const char *name, long error)
{
	libsys_print(2, "run: ", name, ": ", libsys_strerror(error), "\n");
	return 125;
}

/*
 * execve, but a name without a slash is looked for in PATH, as a shell does. Returns an error.
 * alike: exec.c: an example is one file, to be copied.
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

static int child(void *argv)
{
	char **program = argv;
	long r = execute(program, libsys_envp);

	complain(*program, r);
	return r == -ENOENT || r == -ENOTDIR ? 127 : 126;
}

int main(int argc, char **argv)
{
	siginfo_t info;
	long r;

	if (argc < 2) {
		libsys_print(2, "usage: run PROGRAM [ARGUMENT...]\n");
		return 125;
	}
	/* Without a stack and flags, this is a fork. */
	r = libsys_clone(child, 0, SIGCHLD, argv + 1, 0, 0, 0);
	if (r < 0)
		return complain("clone", r);
	do
		r = libsys_waitid(P_PID, r, &info, WEXITED);
	while (r == -EINTR);
	if (r < 0)
		return complain("waitid", r);
	return info.si_code == CLD_EXITED ? info.si_status : 128 + info.si_status;
}
