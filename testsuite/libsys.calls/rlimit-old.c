/* SPDX-License-Identifier: 0BSD */
/* getrlimit and setrlimit, with values that fill a word of the ABI. */
/* shows: getrlimit setrlimit ugetrlimit */
#include "check.h"
#include <linux/resource.h>

int main(void)
{
#if defined SYS_NR_setrlimit
	struct rlimit new = { 100, 100 }, now = { 0, 0 };

	OK(sys_setrlimit(RLIMIT_CORE, &new));
#if defined SYS_NR_ugetrlimit
	OK(sys_ugetrlimit(RLIMIT_CORE, &now));
#elif defined SYS_NR_getrlimit
	OK(sys_getrlimit(RLIMIT_CORE, &now));
#else
	now = new;
#endif
	CHECK(now.rlim_cur == 100 && now.rlim_max == 100);
	FAILS(sys_setrlimit(999, &new), EINVAL);
	new.rlim_cur = 101;
	FAILS(sys_setrlimit(RLIMIT_CORE, &new), EINVAL);
	FAILS(sys_setrlimit(RLIMIT_CORE, (struct rlimit *)NOWHERE), EFAULT);
#endif
	return 0;
}
