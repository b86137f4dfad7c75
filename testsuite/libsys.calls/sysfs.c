/* SPDX-License-Identifier: 0BSD */
/* sysfs numbers the kinds of file systems, and finds them by their names. */
/* calls: sysfs */
/* shows: sysfs */
#include "check.h"

int main(void)
{
	char name[64];
	long n = NEED(sys_sysfs(3, 0, 0));

	CHECK(n > 0);
	OK(sys_sysfs(2, (unsigned long)n - 1, (unsigned long)name));
	CHECK(sys_sysfs(1, (unsigned long)name, 0) == n - 1);
	FAILS(sys_sysfs(2, (unsigned long)n, (unsigned long)name), EINVAL);
	FAILS(sys_sysfs(1, (unsigned long)"no such type", 0), EINVAL);
	FAILS(sys_sysfs(9, 0, 0), EINVAL);
	return 0;
}
