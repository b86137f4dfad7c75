/* SPDX-License-Identifier: 0BSD */
/* olduname has shorter fields than uname, oldolduname shorter ones still. */
/* calls: olduname */
/* shows: olduname oldolduname */
#include "check.h"
#include <linux/utsname.h>

int main(void)
{
	struct new_utsname now;
	struct old_utsname old;

	OK(sys_uname(&now));
	NEED(sys_olduname(&old));
	CHECK(SAME(old.sysname, now.sysname, 6) && SAME(old.release, now.release, 65) &&
		SAME(old.machine, now.machine, 65));
#ifdef SYS_NR_oldolduname
	{
		struct oldold_utsname oldest;

		NEED(sys_oldolduname(&oldest));
		CHECK(SAME(oldest.sysname, now.sysname, 6) &&
			SAME(oldest.release, now.release, 8) && oldest.release[8] == 0);
	}
#endif
	FAILS(sys_olduname((struct old_utsname *)NOWHERE), EFAULT);
	return 0;
}
