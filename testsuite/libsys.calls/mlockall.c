/* SPDX-License-Identifier: 0BSD */
/* Memory that is locked cannot be given back, be it one page of it or all of the process. */
/* kernel: memory is not locked for the program alone */
/* shows: mlock mlock2 munlock mlockall munlockall */
#include "memory.h"

#define GIVE(p) sys_madvise((unsigned long)(p), PAGE, MADV_DONTNEED)

int main(void)
{
	char *p = t_pages(1, MAP_PRIVATE);
	long r;

	NEED(sys_mlock((unsigned long)p, PAGE));
	FAILS(GIVE(p), EINVAL);
	OK(sys_munlock((unsigned long)p, PAGE));
	OK(GIVE(p));
	OK(sys_mlock2((unsigned long)p, PAGE, 1));
	FAILS(GIVE(p), EINVAL);
	OK(sys_munlock((unsigned long)p, PAGE));
	r = sys_mlockall(MCL_CURRENT);
	if (r == -ENOMEM)
		t_untested();
	NEED(r);
	FAILS(GIVE(p), EINVAL);
	OK(sys_munlockall());
	OK(GIVE(p));
	return 0;
}
