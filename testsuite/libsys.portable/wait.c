/* SPDX-License-Identifier: 0BSD */
/*
 * What wait, waitpid and wait4 tell of a child: nothing yet, an exit, a signal, a stop; whom they
 * wait for.
 */
/* shows: waitpid */
#include "check.h"
#include <libsys/portable.h>
#include <libsys/wait.h>

static long child_of(int fd)
{
	long child = OK(libsys_fork());
	char c;

	if (child == 0) {
		libsys_prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
		libsys_read(fd, &c, 1);
		libsys_exit_group(200);
	}
	return child;
}

int main(void)
{
	int fd[2], status = -1;
	long child, group = libsys_getpgrp();

	FAILS(libsys_wait(&status), ECHILD);
	OK(libsys_pipe(fd));
	child = child_of(fd[0]);
	CHECK(libsys_waitpid((int)child, &status, WNOHANG) == 0 && status == -1);
	OK(libsys_write(fd[1], "x", 1));
	CHECK(libsys_wait(&status) == child);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 200 && status == 200 << 8);

	child = child_of(fd[0]);
	OK(libsys_kill((int)child, SIGSTOP));
	CHECK(libsys_waitpid((int)child, &status, WUNTRACED) == child);
	CHECK(WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP);
	OK(libsys_kill((int)child, SIGCONT));
	CHECK(libsys_waitpid((int)child, &status, WCONTINUED) == child);
	CHECK(WIFCONTINUED(status));
	OK(libsys_kill((int)child, SIGTERM));
	CHECK(libsys_wait4((int)-group, &status, 0, 0) == child);
	CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM && status == SIGTERM);

	child = child_of(fd[0]);
	OK(libsys_setpgid((int)child, (int)child));
	OK(libsys_kill((int)child, SIGKILL));
	FAILS(libsys_waitpid(0, &status, 0), ECHILD);
	CHECK(libsys_waitpid((int)-child, 0, 0) == child);
	FAILS(libsys_wait4(-1, &status, 0, 0), ECHILD);
	FAILS(libsys_wait4(-2147483647 - 1, &status, 0, 0), ESRCH);
	return 0;
}
