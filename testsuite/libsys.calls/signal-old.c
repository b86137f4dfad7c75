/* SPDX-License-Identifier: 0BSD */
/* The oldest call that says what is done on a signal, and what was before. */
/* calls: signal */
/* shows: signal */
#include "check.h"

int main(void)
{
	CHECK(NEED(sys_signal(SIGUSR1, (void *)1)) == 0);
	OK(sys_kill((int)libsys_getpid(), SIGUSR1));
	CHECK(sys_signal(SIGUSR1, 0) == 1 && sys_signal(SIGUSR1, 0) == 0);
	FAILS(sys_signal(SIGKILL, (void *)1), EINVAL);
	return 0;
}
