/* SPDX-License-Identifier: 0BSD */
/* The futex calls with flags for size: wait and wake between processes, several at once, requeue. */
#include "memory.h"
#include "time64.h"
#include <linux/futex.h>

#define U32 2 /* FUTEX2_SIZE_U32, in <linux/futex.h> from 6.7 on */

int main(void)
{
	unsigned int *word = (unsigned int *)t_pages(1, MAP_SHARED);
	struct __kernel_timespec past = { 0, 1 };
	struct futex_waitv v[2];
	long child, woken;

	__builtin_memset(v, 0, sizeof(v));
	v[0].uaddr = (__u64)(unsigned long)word;
	v[1].uaddr = (__u64)(unsigned long)(word + 1);
	v[0].flags = v[1].flags = U32;
	FAILS(t_need(sys_futex_waitv(v, 2, 0, &past, 1)), ETIMEDOUT);
	v[1].val = 5;
	FAILS(sys_futex_waitv(v, 2, 0, &past, 1), EAGAIN);
	FAILS(sys_futex_waitv(v, 2, 1, &past, 1), EINVAL);
	FAILS(t_need(sys_futex_wait(word, 0, 1, U32, &past, 1)), ETIMEDOUT);
	FAILS(sys_futex_wait(word, 1, 1, U32, 0, 1), EAGAIN);
	FAILS(sys_futex_wake(word, 0, 1, U32), EINVAL);
	CHECK(sys_futex_requeue(v, 0, 1, 1) == 0);
	child = OK(t_fork());
	if (child == 0)
		sys_exit_group(sys_futex_wait(word, 0, 4, U32, 0, 1) == 0 ? 0 : 1);
	while ((woken = sys_futex_wake(word, 4, 1, U32)) == 0)
		OK(sys_sched_yield());
	CHECK(woken == 1 && t_wait(child) == 0);
	return 0;
}
