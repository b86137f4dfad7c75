/* SPDX-License-Identifier: 0BSD */
/* select, pselect, poll and ppoll: nothing until the time is over, then what is ready. */
#include "check.h"
#include <libsys/portable.h>
#include <libsys/select.h>
#include <libsys/time.h>
#include <linux/poll.h>

int main(void)
{
	struct __kernel_sock_timeval none = { 0, 1000 }, much = { 1000, 999999 };
	struct __kernel_timespec nothing = { 0, 1000 };
	libsys_sigset_t all;
	struct pollfd p;
	fd_set in;
	int fd[2];

	OK(libsys_pipe(fd));
	p.fd = fd[0];
	p.events = POLLIN;
	FD_ZERO(&in);
	FD_SET(fd[0], &in);
	CHECK(libsys_select(fd[0] + 1, &in, 0, 0, &none) == 0 && !FD_ISSET(fd[0], &in));
	CHECK(none.tv_sec == 0 && none.tv_usec == 0);
	FD_SET(fd[0], &in);
	libsys_sigfillset(&all);
	CHECK(libsys_pselect(fd[0] + 1, &in, 0, 0, &nothing, &all) == 0 && !FD_ISSET(fd[0], &in));
	CHECK(libsys_poll(&p, 1, 1) == 0);
	nothing.tv_nsec = 1000;
	CHECK(libsys_ppoll(&p, 1, &nothing, &all) == 0);

	OK(libsys_write(fd[1], "x", 1));
	FD_SET(fd[0], &in);
	CHECK(libsys_select(fd[0] + 1, &in, 0, 0, &much) == 1 && FD_ISSET(fd[0], &in));
	CHECK(much.tv_sec <= 1000 && much.tv_sec > 0 && much.tv_usec >= 0 &&
		much.tv_usec < 1000000);
	CHECK(libsys_select(fd[0] + 1, &in, 0, 0, 0) == 1);
	CHECK(libsys_pselect(fd[0] + 1, &in, 0, 0, 0, 0) == 1);
	CHECK(libsys_poll(&p, 1, -1) == 1 && p.revents == POLLIN);
	CHECK(libsys_poll(&p, 1, 2147483647) == 1);
	CHECK(libsys_ppoll(&p, 1, 0, 0) == 1);
	much.tv_usec = -1;
	FAILS(libsys_select(0, 0, 0, 0, &much), EINVAL);
	CHECK(much.tv_usec == -1);
	much.tv_usec = 1000000;
	FAILS(libsys_select(0, 0, 0, 0, &much), EINVAL);
	FAILS(libsys_pselect(-1, 0, 0, 0, 0, 0), EINVAL);
	return 0;
}
