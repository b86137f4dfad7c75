/* SPDX-License-Identifier: 0BSD */
/*
 * Calls from inside a shared library: 0 if errno, thread-local variables and results are as they
 * should be.
 */
#include <errno.h>
#include <unistd.h>
#include <libsys.h>

static long (*const volatile pid)(void) = sys_getpid;
static __thread int own = 5;
extern int plugin(void);

int plugin(void)
{
	errno = 3;
	if (pid() != getpid() || sys_close(99999) != -EBADF || errno != 3 || own++ != 5)
		return 1;
	return libsys_errname(-EBADF)[0] == 'E' ? 0 : 2;
}
