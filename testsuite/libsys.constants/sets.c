/* SPDX-License-Identifier: 0BSD */
/*
 * fd_set and cpu_set_t: each member alone and with all others; none out of range; what the kernel
 * makes of them.
 */
#include "check.h"
#include <libsys/sched.h>
#include <libsys/select.h>

int main(void)
{
	static fd_set set;
	static cpu_set_t cpus, more;
	int i, j, pipe[2];
	long r;

	FD_ZERO(&set);
	CPU_ZERO(&cpus);
	for (i = 0; i < FD_SETSIZE; i += 31) {
		FD_SET(i, &set);
		CPU_SET(i, &cpus);
		for (j = 0; j < FD_SETSIZE; j++)
			CHECK(FD_ISSET(j, &set) == (j <= i && j % 31 == 0) &&
				CPU_ISSET(j, &cpus) == FD_ISSET(j, &set));
		CHECK(CPU_COUNT(&cpus) == i / 31 + 1);
	}
	more = cpus;
	CHECK(CPU_EQUAL(&more, &cpus));
	CPU_CLR(31, &more);
	CHECK(!CPU_ISSET(31, &more) && CPU_ISSET(62, &more) && CPU_ISSET(0, &more) &&
		!CPU_EQUAL(&more, &cpus));
	FD_SET(-1, &set);
	FD_SET(FD_SETSIZE, &set);
	FD_CLR(-1, &set);
	CPU_SET(-1, &cpus);
	CPU_SET(CPU_SETSIZE, &cpus);
	CHECK(!FD_ISSET(-1, &set) && !FD_ISSET(FD_SETSIZE, &set) && !CPU_ISSET(-1, &cpus) &&
		CPU_COUNT(&cpus) == 34);
	FD_CLR(31, &set);
	CHECK(!FD_ISSET(31, &set) && FD_ISSET(62, &set));

	OK(sys_pipe2(pipe, 0));
	CHECK(sys_write(pipe[1], "", 1) == 1);
	FD_ZERO(&set);
	FD_SET(pipe[0], &set);
#ifdef SYS_NR_pselect6
	r = OK(sys_pselect6(pipe[1] + 1, &set, 0, 0, 0, 0));
#else
	r = OK(sys_pselect6_time64(pipe[1] + 1, &set, 0, 0, 0, 0));
#endif
	CHECK(r == 1 && FD_ISSET(pipe[0], &set) && !FD_ISSET(pipe[1], &set));
	CPU_ZERO(&cpus);
	OK(sys_sched_getaffinity(0, sizeof(cpus), cpus.bits));
	r = sys_getcpu((unsigned int *)&i, 0, 0);
	CHECK(CPU_COUNT(&cpus) > 0 && (r < 0 || CPU_ISSET(i, &cpus)));
	return 0;
}
