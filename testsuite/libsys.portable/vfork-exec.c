/* SPDX-License-Identifier: 0BSD */
/* vfork and execve, as they are used: with a program that is not there, and with this one. */
/* args: again */
#include "check.h"
#include <libsys/portable.h>

static __attribute__((__noinline__)) int status_of(long child)
{
	int status = -1;

	CHECK(libsys_wait(&status) == child);
	return status;
}

/* Apart, for what gcc says of variables beside a call that returns twice. */
static __attribute__((__noinline__)) void become(const char *path, char *const *argv)
{
	libsys_execve(path, argv, argv + 1);
	libsys_exit_group(127);
}

static __attribute__((__noinline__)) int run(const char *path, char *const *argv)
{
	long child = libsys_vfork();

	if (child == 0)
		become(path, argv);
	return status_of(OK(child));
}

int main(int argc, char **argv)
{
	char *again[] = { argv[0], 0 };

	if (argc == 1)
		return 6;
	CHECK(run("/nowhere", again) == 127 << 8);
	REALLY(CHECK(run("/proc/self/exe", again) == 6 << 8));
	return 0;
}
