/* SPDX-License-Identifier: 0BSD */
/* futex_waitv waits for several words, and tells which of them woke it. */
/* shows: futex_waitv */
#include "futex2.h"

int main(void)
{
	struct __kernel_timespec past = { 0, 1 };
	struct futex_waitv v[2];
	unsigned int *word = two_words(v);
	long child, woken;

	FAILS(t_need(sys_futex_waitv(v, 2, 0, &past, 1)), ETIMEDOUT);
	v[1].val = 5;
	FAILS(sys_futex_waitv(v, 2, 0, &past, 1), EAGAIN);
	FAILS(sys_futex_waitv(v, 2, 1, &past, 1), EINVAL);
	FAILS(sys_futex_waitv(v, 0, 0, &past, 1), EINVAL);
	word[1] = 5;
	child = OK(t_fork());
	if (child == 0)
		sys_exit_group((int)sys_futex_waitv(v, 2, 0, 0, 1));
	while ((woken = t_futex(word + 1, FUTEX_WAKE, 1, 0, 0, 0)) == 0)
		OK(sys_sched_yield());
	CHECK(woken == 1 && t_wait(child) == 1);
	return 0;
}
