/* SPDX-License-Identifier: 0BSD */
/* statmount and listmount tell of the mount that a file is on. */
/* shows: listmount statmount */
#include "check.h"

/*
 * As struct mnt_id_req in <linux/mount.h> from 6.8 on, in its first size; 1 is STATMOUNT_SB_BASIC.
 */
struct request {
	__u32 size, spare;
	__u64 mount, param;
};

int main(void)
{
	struct request r = { sizeof(r), 0, ~0ULL /* LSMT_ROOT */, 0 };
	__u64 ids[100], buf[128];
	long n = NEED(sys_listmount((struct mnt_id_req *)&r, (libsys_u64 *)ids, COUNT(ids), 0));

	CHECK(n >= 0 && n <= (long)COUNT(ids));
	if (n > 0) {
		r.mount = ids[0];
		r.param = 1;
		OK(sys_statmount((struct mnt_id_req *)&r, (struct statmount *)buf, sizeof(buf), 0));
		CHECK((__u32)buf[0] != 0 || (buf[0] >> 32) != 0);
		FAILS(sys_statmount((struct mnt_id_req *)&r, (struct statmount *)buf, sizeof(buf),
			      99),
			EINVAL);
	}
	r.mount = ~0ULL >> 1;
	r.param = 1;
	FAILS(sys_statmount((struct mnt_id_req *)&r, (struct statmount *)buf, sizeof(buf), 0),
		ENOENT);
	FAILS(sys_listmount((struct mnt_id_req *)&r, (libsys_u64 *)ids, COUNT(ids), 1 << 30),
		EINVAL);
	FAILS(sys_listmount((struct mnt_id_req *)NOWHERE, (libsys_u64 *)ids, COUNT(ids), 0),
		EFAULT);
	return 0;
}
