/* SPDX-License-Identifier: 0BSD */
/* The kernel has each portable call that its release should have, and none of later ones. */
/* Each is made with arguments that are all wrong, by a child. */
#include <libsys.h>
#include <libsys/portable.h>
#include <libsys/text.h>
#include <libsys/wait.h>
#include <asm/errno.h>
#include <linux/utsname.h>

static const struct {
	const char *name;
	int number, since, portable;
} calls[] = {
#include "since.h"
};

/*
 * Those that do something whatever the arguments, end or keep the child, or say ENOSYS of an
 * operation, too.
 */
static int apart(const char *name)
{
	static const char all[] = " exit exit_group fork vfork clone pause rt_sigreturn sigreturn "
				  "futex futex_time64 ";
	libsys_size_t n = libsys_length(name, 64), i;

	for (i = 0; i + n + 1 < sizeof all; i++)
		if (all[i] == ' ' && all[i + n + 1] == ' ' &&
			libsys_compare(all + i + 1, name, n) == 0)
			return 1;
	return 0;
}

static int unknown(int number)
{
	int status = 0;
	long child = libsys_fork();

	if (child == 0)
		libsys_exit_group(
			libsys_syscall(number, -1, -1, -1, -1, -1, -1) == -ENOSYS ? 38 : 0);
	libsys_wait4((int)child, &status, 0, 0);
	return WIFEXITED(status) && WEXITSTATUS(status) == 38;
}

int main(void)
{
	struct new_utsname kernel;
	libsys_u64 major = 0, minor = 0;
	const char *dot;
	libsys_size_t i;
	int release, wrong = 0;

	libsys_uname(&kernel);
	libsys_parse_u64(kernel.release, &dot, 10, &major);
	libsys_parse_u64(dot + 1, &dot, 10, &minor);
	release = (int)(major * 1000 + minor);
	for (i = 0; i < sizeof calls / sizeof *calls; i++) {
		if (apart(calls[i].name) || (calls[i].since <= release && !calls[i].portable))
			continue;
		if (unknown(calls[i].number) == (calls[i].since > release))
			continue;
		libsys_print(1, calls[i].name,
			calls[i].since > release ? " is there already\n" : " is not there\n");
		wrong = 1;
	}
	return wrong;
}
