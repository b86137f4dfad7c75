/* SPDX-License-Identifier: 0BSD */
/* Limits have 64 bits. */
#include "check.h"
#include <libsys/portable.h>
#include <linux/resource.h>

int main(void)
{
	struct rlimit64 limit, old;

	OK(libsys_getrlimit(RLIMIT_CORE, &old));
	limit.rlim_cur = limit.rlim_max = old.rlim_max > ((__u64)5 << 32) ? (__u64)5 << 32 : old.rlim_max;
	OK(libsys_setrlimit(RLIMIT_CORE, &limit));
	OK(libsys_prlimit(0, RLIMIT_CORE, 0, &old));
	CHECK(old.rlim_cur == limit.rlim_cur && old.rlim_max == limit.rlim_max);
	FAILS(libsys_getrlimit(99, &old), EINVAL);
	return 0;
}
