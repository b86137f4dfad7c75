/* SPDX-License-Identifier: 0BSD */
/* The kernel's log has a size, which who may not read it is not told. */
/* shows: syslog */
#include "check.h"

int main(void)
{
	CHECK(NEED(sys_syslog(10, 0, 0)) > 0);
	FAILS(sys_syslog(99, 0, 0), EINVAL);
	REALLY(FAILS(sys_syslog(3, 0, 10), EINVAL));
	return 0;
}
