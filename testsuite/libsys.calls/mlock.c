/* SPDX-License-Identifier: 0BSD */
/* Memory is locked and unlocked, as far as the limit allows. */
#include "memory.h"

int main(void)
{
	char *p = t_pages(1, MAP_PRIVATE);

	p[0] = 1;
	CHECK(sys_mlock((unsigned long)p, 4096) != -ENOSYS);
	OK(sys_munlock((unsigned long)p, 4096));
	FAILS(sys_mlockall(0), EINVAL);
	REALLY(FAILS(sys_mlockall(99), EINVAL));
	OK(sys_munlockall());
	OK(sys_munmap((unsigned long)p, PAGE));
	REALLY(FAILS(sys_munlock((unsigned long)p, 4096), ENOMEM));
	return 0;
}
