/* SPDX-License-Identifier: 0BSD */
/* A protection key, where the processor has them, closes memory that is otherwise open. */
/* shows: pkey_alloc pkey_free pkey_mprotect */
#include "memory.h"

int main(void)
{
	char *p = t_pages(1, MAP_PRIVATE);
	long key = sys_pkey_alloc(0, 1), unknown = sys_pkey_free(999);

	FAILS(t_need(sys_pkey_alloc(1, 0)), EINVAL);
	/* PowerPC's kernel has another word for it where it has no keys. */
	CHECK(unknown == -EINVAL || (key < 0 && unknown == -EPERM));
	OK(sys_pkey_mprotect((unsigned long)p, PAGE, PROT_READ, -1));
	CHECK(t_readable(p) && !t_writable(p));
	FAILS(sys_pkey_mprotect((unsigned long)p, PAGE, PROT_READ, 999), EINVAL);
	if (key == -ENOSPC || key == -EINVAL)
		t_untested();
	OK(sys_pkey_mprotect((unsigned long)p, PAGE, PROT_READ, (int)OK(key)));
	CHECK(!t_readable(p));
	OK(sys_pkey_free((int)key));
	return 0;
}
