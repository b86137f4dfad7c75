/* SPDX-License-Identifier: 0BSD */
/*
 * exec UID:GID[,GROUP...] [-n] PROGRAM [ARGUMENT...]: becomes the program, as that user and with
 * those groups alone (all are numbers), and with no descriptor but 0, 1 and 2. With -n the program
 * can never gain privileges. The status is 127 if the program was not found, 126 if it could not be
 * run, 125 if anything before that failed.
 */
#include <libsys.h>
#include <libsys/portable.h>
#include <linux/errno.h>
#include <linux/limits.h>
#include <linux/prctl.h>

static void say(const char *s)
{
	const char *end = s;

	while (*end)
		end++;
	libsys_write(2, s, end - s);
}

/* Ends the program if the step failed: it must not keep rights that it should have lost. */
static void must(const char *step, long r)
{
	if (r == 0)
		return;
	say("exec: ");
	say(step);
	say(" failed\n");
	libsys_exit_group(125);
}

/*
 * Reads a number and returns what follows it, or null. -1 is refused: for the kernel it means no
 * change.
 */
static char *number(char *s, unsigned int *to)
{
	libsys_u64 n = 0;
	char *start = s;

	while (*s >= '0' && *s <= '9' && n < 0xffffffff)
		n = 10 * n + (*s++ - '0');
	*to = n;
	return s > start && n < 0xffffffff ? s : 0;
}

/* execve, but a name without a slash is looked for in PATH, as a shell does. Returns an error. */
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

int main(int argc, char **argv, char **envp)
{
	unsigned int uid, groups[64];
	int n = 0, no_new_privs = argc > 2 && argv[2][0] == '-' && argv[2][1] == 'n' && !argv[2][2];
	char *s = 0;
	long r;

	if (argc > 2 + no_new_privs)
		s = number(argv[1], &uid);
	while (s && n < 64 && (n ? *s == ',' : *s == ':'))
		s = number(s + 1, &groups[n++]);
	if (!s || *s || !n) {
		say("usage: exec UID:GID[,GROUP...] [-n] PROGRAM [ARGUMENT...]\n");
		return 125;
	}
	argv += 2 + no_new_privs;
	must("close_range", libsys_close_range(3, ~0U, 0));
	must("setgroups", libsys_setgroups(n - 1, groups + 1));
	must("setgid", libsys_setresgid(groups[0], groups[0], groups[0]));
	must("setuid", libsys_setresuid(uid, uid, uid));
	if (no_new_privs)
		must("no_new_privs", libsys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
	r = execute(argv, envp);
	say("exec: ");
	say(*argv);
	if (r == -ENOENT || r == -ENOTDIR) {
		say(": not found\n");
		return 127;
	}
	say(": cannot be run\n");
	return 126;
}
