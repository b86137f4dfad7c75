/* SPDX-License-Identifier: 0BSD */
/* A program that starts itself again, in a child, under some condition. */
#include "check.h"

/* The child's status. It has no environment, and of arguments what argv says. */
T long again(void (*condition)(void), char *const *argv)
{
	static char *const none[] = { 0 };
	long child = OK(t_fork());

	if (child == 0) {
		condition();
		OK(sys_execve("/proc/self/exe", argv, none));
	}
	return t_wait(child);
}
