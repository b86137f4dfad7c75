/* SPDX-License-Identifier: 0BSD */
/* The status of exit and exit_group has eight bits. */
/* shows: exit exit_group */
#include "check.h"

int main(void)
{
	long child = OK(t_fork());

	if (child == 0)
		sys_exit_group(0x1234);
	CHECK(t_wait(child) == 0x34);
	child = OK(t_fork());
	if (child == 0)
		sys_exit(-1);
	CHECK(t_wait(child) == 255);
	return 0;
}
