/* SPDX-License-Identifier: 0BSD */
/* The security modules in force are listed, with as much room as they need. */
/* shows: lsm_list_modules */
#include "check.h"

int main(void)
{
	libsys_u64 ids[64];
	unsigned int size = sizeof(ids);
	long n = NEED(sys_lsm_list_modules(ids, &size, 0));

	CHECK(n >= 0 && (long)size == n * 8);
	FAILS(sys_lsm_list_modules(ids, &size, 1), EINVAL);
	if (n > 0) {
		size = 1;
		FAILS(sys_lsm_list_modules(ids, &size, 0), E2BIG);
		CHECK((long)size == n * 8);
	}
	size = sizeof(ids);
	FAILS(sys_lsm_get_self_attr(100, (struct lsm_ctx *)ids, 0, 0), EINVAL);
	FAILS(sys_lsm_set_self_attr(100, (struct lsm_ctx *)ids, 0, 1), EINVAL);
	return 0;
}
