/* SPDX-License-Identifier: 0BSD */
/* uname names the system, which is Linux. */
/* shows: uname */
#include "check.h"
#include <linux/utsname.h>

int main(void)
{
	struct new_utsname name;

	OK(sys_uname(&name));
	CHECK(SAME(name.sysname, "Linux", 6) && name.release[0] >= '2' && name.release[0] <= '9' &&
		name.machine[0]);
	FAILS(sys_uname((struct new_utsname *)NOWHERE), EFAULT);
	return 0;
}
