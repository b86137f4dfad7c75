/* SPDX-License-Identifier: 0BSD */
/* A child is killed by the signal it is sent, and its parent learns which. */
/* shows: kill */
#include "check.h"
#include "time64.h"

int main(void)
{
	libsys_sigset_t set = t_set(SIGCHLD);
	static const int signals[] = { SIGTERM, SIGKILL, SIGHUP, SIGUSR2 };
	char c;
	int go[2];
	unsigned int i;

	t_block(SIGCHLD);
	OK(sys_pipe2(go, 0));
	for (i = 0; i < COUNT(signals); i++) {
		long child = OK(t_fork());

		if (child == 0) {
			OK(sys_close(go[1]));
			sys_read(go[0], &c, 1);
			sys_exit_group(1);
		}
		OK(sys_kill((int)child, signals[i]));
		CHECK(t_wait(child) == -signals[i]);
		CHECK(t_rt_sigtimedwait(&set, 0, 0, sizeof(set)) == SIGCHLD);
		FAILS(sys_kill((int)child, 0), ESRCH);
	}
	return 0;
}
