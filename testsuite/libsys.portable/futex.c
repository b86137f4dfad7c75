/* SPDX-License-Identifier: 0BSD */
/* A futex that has another value, one that nobody wakes in time, and a wake that finds nobody. */
#include "check.h"
#include <libsys/portable.h>
#include <libsys/time.h>
#include <linux/futex.h>

int main(void)
{
	struct __kernel_timespec nothing = { 0, 1000 };
	unsigned int word = 1;

	FAILS(libsys_futex(&word, FUTEX_WAIT, 0, 0, 0, 0), EAGAIN);
	FAILS(libsys_futex(&word, FUTEX_WAIT, 1, &nothing, 0, 0), ETIMEDOUT);
	CHECK(libsys_futex(&word, FUTEX_WAKE, 1, 0, 0, 0) == 0);
	return 0;
}
