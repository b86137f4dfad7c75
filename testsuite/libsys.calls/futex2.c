/* SPDX-License-Identifier: 0BSD */
/*
 * The futex calls with flags for size: wait, wake by a bit, and moved from one word to another,
 * between processes.
 */
/* shows: futex_wait futex_wake futex_requeue */
#include "futex2.h"

int main(void)
{
	struct __kernel_timespec past = { 0, 1 };
	struct futex_waitv v[2];
	unsigned int *word = two_words(v);
	long child, r;

	FAILS(t_need(sys_futex_wait(word, 0, 1, U32, &past, 1)), ETIMEDOUT);
	FAILS(sys_futex_wait(word, 1, 1, U32, 0, 1), EAGAIN);
	FAILS(sys_futex_wake(word, 0, 1, U32), EINVAL);
	child = OK(t_fork());
	if (child == 0)
		sys_exit_group(sys_futex_wait(word, 0, 4, U32, 0, 1) == 0 ? 0 : 1);
	while ((r = sys_futex_wake(word, 4, 1, U32)) == 0) {
		CHECK(sys_futex_wake(word, 2, 1, U32) == 0);
		OK(sys_sched_yield());
	}
	CHECK(r == 1 && t_wait(child) == 0);
	child = OK(t_fork());
	if (child == 0)
		sys_exit_group(
			sys_futex_wait(word, 0, ~0UL >> (8 * sizeof(long) - 32), U32, 0, 1) == 0
				? 0
				: 1);
	while ((r = sys_futex_requeue(v, 0, 0, 1)) == 0)
		OK(sys_sched_yield());
	CHECK(r == 1 && sys_futex_wake(word, 4, 1, U32) == 0 &&
		sys_futex_wake(word + 1, 4, 1, U32) == 1);
	CHECK(t_wait(child) == 0);
	v[0].val = 9;
	FAILS(sys_futex_requeue(v, 0, 0, 1), EAGAIN);
	FAILS(sys_futex_requeue(v, 1, 0, 1), EINVAL);
	return 0;
}
