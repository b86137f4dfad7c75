/* SPDX-License-Identifier: 0BSD */
/*
 * become [-m] PROGRAM [ARGUMENT...]: becomes the program, with no descriptor but 0, 1 and 2: the
 * kernel closes all others at the exec. A container runtime keeps this helper in memory and starts
 * it in the container instead of itself, so that no descriptor and no /proc/self/exe leads back to
 * the runtime. With -m the program runs from a sealed copy in memory, so none leads to its file
 * either. PROGRAM is a path: PATH is not searched. A script cannot be run with -m: its interpreter
 * would open it by a descriptor that is closed. The status is 127 if the program was not found, 126
 * if it could not be run, 125 if anything failed before that.
 */
#include <libsys.h>
#include <libsys/fcntl.h>
#include <libsys/portable.h>
#include <linux/close_range.h>
#include <linux/errno.h>
#include <linux/memfd.h>

#ifndef MFD_EXEC
#define MFD_EXEC 0x0010U
#endif

static void say(const char *s)
{
	const char *end = s;

	while (*end)
		end++;
	libsys_write(2, s, end - s);
}

/* Copies the file into memory and seals the copy. Returns its descriptor or an error. */
static __inline__ long copy(int from)
{
	long to, r;

	/*
	 * A system may require MFD_EXEC for a file that is to be run. Linux before 6.3 does not
	 * know it.
	 */
	to = libsys_memfd_create("", MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_EXEC);
	if (to == -EINVAL)
		to = libsys_memfd_create("", MFD_CLOEXEC | MFD_ALLOW_SEALING);
	/* If `to' is an error, sendfile refuses it as a descriptor. */
	while ((r = libsys_sendfile(to, from, 0, 0x7ffff000)) > 0)
		;
	if (r == 0)
		r = libsys_fcntl(to, F_ADD_SEALS,
			F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
	return r < 0 ? r : to;
}

/*
 * Returns only if the program cannot be run. Returns the status; *why is the message to print after
 * the program's name.
 */
static __inline__ int become(char **argv, char **envp, int flags, const char **why)
{
	const char *path = *argv;
	long r = AT_FDCWD;

	*why = ": not copied\n";
	if (flags) {
		r = libsys_open(path, O_RDONLY, 0);
		if (r < 0)
			goto not_run;
		r = copy(r);
		if (r < 0)
			return 125;
		path = "";
	}
	*why = ": not closed\n";
	/* Close at the exec, so that the copy lasts until then. */
	if (libsys_close_range(3, ~0U, CLOSE_RANGE_CLOEXEC) < 0)
		return 125;
	r = libsys_execveat(r, path, argv, envp, flags);
not_run:
	*why = ": not found\n";
	if (r == -ENOENT || r == -ENOTDIR)
		return 127;
	*why = ": not run\n";
	return 126;
}

/*
 * The bare form. On the stack are the number of arguments, the arguments, a null, the environment
 * and a null.
 */
void libsys_start(const void *stack)
{
	char **argv = (char **)stack + 2, **const envp = argv + *(const long *)stack;
	char **const end = envp - 1;
	const char *why = "usage: become [-m] PROGRAM [ARGUMENT...]\n";
	int flags = 0, status = 125;

	if (argv < end && argv[0][0] == '-' && argv[0][1] == 'm' && !argv[0][2]) {
		argv++;
		flags = AT_EMPTY_PATH;
	}
	if (argv < end) {
		status = become(argv, envp, flags, &why);
		say("become: ");
		say(*argv);
	}
	say(why);
	sys_exit_group(status);
}
