/* SPDX-License-Identifier: 0BSD */
/* abort ends the program by SIGABRT even where that is blocked, and a handler that returns does not save it. */
/* signal: SIGABRT */
/* stdout: handled */
#include <libsys.h>

#if defined __mips__ || defined __alpha__
enum { SIG_SETMASK = 3 };
#elif defined __sparc__
enum { SIG_SETMASK = 4 };
#else
enum { SIG_SETMASK = 2 };
#endif

extern void abort(void);

static void handler(int sig)
{
	(void)sig;
	sys_write(1, "handled", 7);
}

int main(void)
{
	struct libsys_sigaction action = { { handler }, 0, { { 0 } } };
	libsys_sigset_t all;

	libsys_sigfillset(&all);
	if (libsys_sigaction(6, &action, 0) || sys_rt_sigprocmask(SIG_SETMASK, &all, 0, sizeof all) < 0)
		return 1;
	abort();
	return 2;
}
