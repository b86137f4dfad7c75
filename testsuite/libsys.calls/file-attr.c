/* SPDX-License-Identifier: 0BSD */
/* file_getattr reads the attributes of a file by its name and fills no more than asked. */
#include "check.h"

/* As struct file_attr in <linux/fs.h> from 6.17 on. */
struct attr {
	__u64 xflags;
	__u32 extsize, nextents, projid, cowextsize;
};

int main(void)
{
	struct attr a = { ~0ULL, ~0U, ~0U, ~0U, ~0U };
	long r;

	t_enter();
	t_file("f", "");
	r = sys_file_getattr(AT_FDCWD, "f", (struct file_attr *)&a, sizeof(a), 0);
	if (r == 0) {
		CHECK(a.xflags != ~0ULL && a.nextents != ~0U);
		FAILS(sys_file_getattr(AT_FDCWD, "no", (struct file_attr *)&a, sizeof(a), 0), ENOENT);
		FAILS(sys_file_getattr(AT_FDCWD, "f", (struct file_attr *)&a, 8, 0), EINVAL);
		FAILS(sys_file_setattr(AT_FDCWD, "no", (struct file_attr *)&a, sizeof(a), 0), ENOENT);
	}
	t_unlink("f");
	t_leave();
	NEED(r);
	return 0;
}
