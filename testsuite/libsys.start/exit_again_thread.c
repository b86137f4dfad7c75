/* SPDX-License-Identifier: 0BSD */
/* So it is where there are destructors of thread_local objects only. */
/* exit: 7 */
/* stdout: abc */
#include <libsys.h>

extern int __cxa_thread_atexit(void (*fn)(void *), void *arg, void *dso);

static int status = 9;

static void end(void *letter)
{
	sys_write(1, letter, 1);
	libsys_exit(status--);
}

int main(void)
{
	return __cxa_thread_atexit(end, "c", 0) || __cxa_thread_atexit(end, "b", 0) ||
		__cxa_thread_atexit(end, "a", 0);
}
