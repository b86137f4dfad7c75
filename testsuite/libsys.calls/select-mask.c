/* SPDX-License-Identifier: 0BSD */
/*
 * pselect6's sixth argument points to a signal mask and its size: the signal comes through while it
 * waits.
 */
/* shows: pselect6 pselect6_time64 */
#include "check.h"
#include "time64.h"

int main(void)
{
	libsys_sigset_t none = { { 0 } };
	struct {
		__kernel_ulong_t mask, size;
	} sixth = { (__UINTPTR_TYPE__)&none, sizeof(none) }, bad = { (__UINTPTR_TYPE__)&none, 1 };
	struct __kernel_timespec now = { 0, 0 };
	long child;

	CHECK(t_pselect6(0, 0, 0, 0, &now, &sixth) == 0);
	FAILS(t_pselect6(0, 0, 0, 0, &now, &bad), EINVAL);
	FAILS(t_pselect6(0, 0, 0, 0, &now, NOWHERE), EFAULT);
	child = OK(t_fork());
	if (child == 0) {
		t_block(SIGUSR2);
		OK(sys_kill((int)sys_gettid(), SIGUSR2));
		t_pselect6(0, 0, 0, 0, 0, &sixth);
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == -SIGUSR2);
	return 0;
}
