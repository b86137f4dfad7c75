/* SPDX-License-Identifier: 0BSD */
/*
 * A child that a destructor forks runs the destructors that are left, and does not wait for its
 * parent's thread.
 */
/* exit: 5 */
/* stdout: abb */
#include "check.h"

static long child;

__attribute__((destructor(101))) static void second(void)
{
	sys_write(1, "b", 1);
}

__attribute__((destructor(102))) static void first(void)
{
	sys_write(1, "a", 1);
	child = OK(t_fork());
	if (child == 0)
		libsys_exit(6);
	CHECK(t_wait(child) == 6);
}

int main(void)
{
	libsys_exit(5);
}
