/* SPDX-License-Identifier: 0BSD */
/* A security module tells what it calls this process, with as much room as that needs. */
/* shows: lsm_get_self_attr */
#include "check.h"

/* As struct lsm_ctx in <linux/lsm.h> from 6.8 on, and its LSM_ATTR_CURRENT. */
struct context {
	__u64 module, flags, len, text_len;
	char text[2000];
};
#define CURRENT 100

int main(void)
{
	static struct context c;
	unsigned int size = sizeof(c);

	CHECK(NEED(sys_lsm_get_self_attr(CURRENT, (struct lsm_ctx *)&c, &size, 0)) >= 1);
	CHECK(c.module >= 100 && c.len <= size && c.text_len > 0 && c.text_len <= c.len &&
		c.text[0] != 0);
	size = 1;
	FAILS(sys_lsm_get_self_attr(CURRENT, (struct lsm_ctx *)&c, &size, 0), E2BIG);
	CHECK(size > 1);
	FAILS(sys_lsm_get_self_attr(CURRENT, (struct lsm_ctx *)&c, &size, 1 << 30), EINVAL);
	FAILS(sys_lsm_set_self_attr(CURRENT, (struct lsm_ctx *)&c, 1, 0), EINVAL);
	return 0;
}
