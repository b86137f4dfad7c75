/* SPDX-License-Identifier: 0BSD */
/* An alternative stack is set and read back; a small one and unknown flags are refused. */
/* shows: sigaltstack */
#include "check.h"

static char stack[65536];

int main(void)
{
	stack_t new, old;

	OK(sys_sigaltstack(0, (struct sigaltstack *)&old));
	CHECK(old.ss_flags == 2);
	new.ss_sp = stack;
	new.ss_flags = 0;
	new.ss_size = sizeof(stack);
	OK(sys_sigaltstack((struct sigaltstack *)&new, 0));
	OK(sys_sigaltstack(0, (struct sigaltstack *)&old));
	CHECK(old.ss_sp == stack && old.ss_size == sizeof(stack) && old.ss_flags == 0);
	new.ss_size = 1;
	FAILS(sys_sigaltstack((struct sigaltstack *)&new, 0), ENOMEM);
	new.ss_flags = 99;
	FAILS(sys_sigaltstack((struct sigaltstack *)&new, 0), EINVAL);
	FAILS(sys_sigaltstack((struct sigaltstack *)NOWHERE, 0), EFAULT);
	return 0;
}
