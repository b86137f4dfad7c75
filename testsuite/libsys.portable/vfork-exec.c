/* SPDX-License-Identifier: 0BSD */
/* vfork and execve, as they are used: with a program that is not there, and with this one. */
/* args: again */
#include "check.h"
#include <libsys/portable.h>

static int run(const char *path, char *const *argv)
{
	int status;
	long child = libsys_vfork();

	if (child == 0) {
		libsys_execve(path, argv, argv + 1);
		libsys_exit_group(127);
	}
	OK(child);
	CHECK(libsys_wait(&status) == child);
	return status;
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
