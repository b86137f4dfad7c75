/* SPDX-License-Identifier: 0BSD */
/*
 * The first process of a container is spared its own signals: abort ends it all the same, whoever
 * handles SIGSEGV.
 */
/* only: x86_64 i386 x32 */
#include "signals.h"

#define SIGSEGV 11
#define NEW_PIDS 0x20000000
#define NEW_USERS_AND_PIDS 0x30000000

static void back(int signal)
{
	(void)signal;
}

int main(void)
{
	struct libsys_sigaction handled = { 0 };
	int status;
	long child;

	if (sys_unshare(NEW_USERS_AND_PIDS) && sys_unshare(NEW_PIDS))
		return 77; /* not allowed here */
	child = sys_fork();
	if (child == 0) {
		handled.handler.plain = back;
		libsys_sigaction(SIGSEGV, &handled, 0);
		abort();
	}
	if (sys_wait4((int)child, &status, 0, 0) != child)
		return 1;
	return (status & 0x7f) == 0;
}
