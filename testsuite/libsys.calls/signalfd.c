/* SPDX-License-Identifier: 0BSD */
/* Signals are read from a descriptor. */
/* shows: signalfd signalfd4 */
#include "check.h"
#include <linux/signalfd.h>

int main(void)
{
	libsys_sigset_t set = t_set(SIGUSR2);
	struct signalfd_siginfo info;
	int pid = (int)sys_gettid(), fd;

	t_block(SIGUSR2);
	fd = (int)NEED(sys_signalfd4(-1, &set, sizeof(set), SFD_NONBLOCK | SFD_CLOEXEC));
	FAILS(sys_read(fd, (char *)&info, sizeof(info)), EAGAIN);
	OK(sys_kill(pid, SIGUSR2));
	CHECK(sys_read(fd, (char *)&info, sizeof(info)) == sizeof(info));
	CHECK(info.ssi_signo == SIGUSR2 && info.ssi_pid == (__u32)pid);
	set = t_set(SIGTERM);
	CHECK(sys_signalfd4(fd, &set, sizeof(set), 0) == fd);
	OK(sys_kill(pid, SIGUSR2));
	FAILS(sys_read(fd, (char *)&info, sizeof(info)), EAGAIN);
	REALLY(FAILS(sys_signalfd4(-1, &set, 1, 0), EINVAL));
	FAILS(sys_signalfd4(-1, &set, sizeof(set), 1), EINVAL);
	FAILS(sys_signalfd4(NOFD, &set, sizeof(set), 0), EBADF);
#ifdef SYS_NR_signalfd
	CHECK(sys_signalfd(fd, &set, sizeof(set)) == fd);
#endif
	return 0;
}
