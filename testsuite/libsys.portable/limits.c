/* SPDX-License-Identifier: 0BSD */
/* Limits have 64 bits. */
#include "check.h"
#include <libsys/portable.h>
#include <linux/resource.h>

/* Apart: m68k's gcc has no registers for a 64-bit comparison beside inline calls. */
static __attribute__((__noinline__)) __u64 at_most(__u64 limit, __u64 most)
{
	return limit > most ? most : limit;
}

int main(void)
{
	struct rlimit64 limit, old;

	OK(libsys_getrlimit(RLIMIT_CORE, &old));
	limit.rlim_cur = limit.rlim_max = at_most(old.rlim_max, (__u64)5 << 32);
	OK(libsys_setrlimit(RLIMIT_CORE, &limit));
	OK(libsys_prlimit(0, RLIMIT_CORE, 0, &old));
	/* A 32-bit kernel takes what it cannot count for no limit. */
	if (sizeof(long) == 4 && old.rlim_cur == ~(__u64)0)
		limit.rlim_cur = limit.rlim_max = ~(__u64)0;
	CHECK(SAME(&old, &limit, sizeof(old)));
	FAILS(libsys_getrlimit(99, &old), EINVAL);
	return 0;
}
