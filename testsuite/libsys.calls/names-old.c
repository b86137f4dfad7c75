/* SPDX-License-Identifier: 0BSD */
/* What uname and others tell, by calls of their own. */
/* shows: gethostname getdomainname getpagesize */
#include "check.h"
#include <linux/utsname.h>

int main(void)
{
	struct new_utsname now;

	OK(sys_uname(&now));
#ifdef SYS_NR_gethostname
	{
		char name[65];

		NEED(sys_gethostname(name, 65));
		CHECK(SAME(name, now.nodename, __builtin_strlen(now.nodename) + 1));
	}
#endif
#ifdef SYS_NR_getdomainname
	{
		char name[65];

		NEED(sys_getdomainname(name, 65));
		CHECK(SAME(name, now.domainname, __builtin_strlen(now.domainname) + 1));
	}
#endif
#ifdef SYS_NR_getpagesize
	CHECK(NEED(sys_getpagesize()) == (long)libsys_getauxval(6 /* AT_PAGESZ */));
#endif
	return 0;
}
