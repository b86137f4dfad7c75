/* SPDX-License-Identifier: 0BSD */
/*
 * A futex wakes a process that waits on shared memory, and is not waited on if its value has
 * changed.
 */
/* shows: futex futex_time64 */
#include "memory.h"
#include "time64.h"
#include <linux/futex.h>

int main(void)
{
	unsigned int *word = (unsigned int *)t_pages(1, MAP_SHARED);
	struct __kernel_timespec soon = { 0, 1 }, bad = { -1, 0 };
	long child, woken;

	FAILS(t_futex(word, FUTEX_WAIT, 1, 0, 0, 0), EAGAIN);
	FAILS(t_futex(word, FUTEX_WAIT, 0, &soon, 0, 0), ETIMEDOUT);
	FAILS(t_futex(word, FUTEX_WAIT, 0, &bad, 0, 0), EINVAL);
	CHECK(t_futex(word, FUTEX_WAKE, 1, 0, 0, 0) == 0);
	child = OK(t_fork());
	if (child == 0) {
		long r = t_futex(word, FUTEX_WAIT_BITSET, 0, 0, 0, 4);

		sys_exit_group(r == 0 ? 0 : 1);
	}
	/*
	 * The sixth argument counts: nobody waits for bit 2. The child may not wait yet, so try
	 * until it is woken.
	 */
	while ((woken = t_futex(word, FUTEX_WAKE_BITSET, 1, 0, 0, 4)) == 0) {
		CHECK(t_futex(word, FUTEX_WAKE_BITSET, 1, 0, 0, 2) == 0);
		OK(sys_sched_yield());
	}
	CHECK(woken == 1 && t_wait(child) == 0);
	/* The fifth argument counts: two waiters of none are moved to word + 1. */
	CHECK(t_futex(word, FUTEX_CMP_REQUEUE, 1, (struct __kernel_timespec *)2, word + 1, 0) == 0);
	FAILS(t_futex(word, FUTEX_CMP_REQUEUE, 1, (struct __kernel_timespec *)2, word + 1, 5),
		EAGAIN);
	FAILS(t_futex(word, 99, 0, 0, 0, 0), ENOSYS);
	FAILS(t_futex((unsigned int *)((char *)word + 1), FUTEX_WAKE, 1, 0, 0, 0), EINVAL);
	FAILS(t_futex((unsigned int *)NOWHERE, FUTEX_WAIT, 0, 0, 0, 0), EFAULT);
	return 0;
}
