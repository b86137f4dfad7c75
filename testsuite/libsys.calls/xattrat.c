/* SPDX-License-Identifier: 0BSD */
/* The calls for extended attributes that take a directory and flags. */
/* shows: getxattrat listxattrat removexattrat setxattrat */
#include "check.h"

/* As struct xattr_args in <linux/xattr.h> from 6.13 on. */
struct args {
	__attribute__((__aligned__(8))) __u64 value;
	__u32 size, flags;
};
#define ARGS(a) (struct xattr_args *)&(a), sizeof(a)

int main(void)
{
	struct args a = { (__u64)(unsigned long)"value", 5, 0 };
	char buf[64];
	long r;

	t_enter();
	t_file("f", "");
	r = sys_setxattrat(AT_FDCWD, "f", 0, "user.test", ARGS(a));
	if (r == 0) {
		a.value = (__u64)(unsigned long)buf;
		a.size = sizeof(buf);
		CHECK(sys_getxattrat(AT_FDCWD, "f", 0, "user.test", ARGS(a)) == 5 &&
			SAME(buf, "value", 5));
		CHECK(sys_listxattrat(AT_FDCWD, "f", 0, buf, sizeof(buf)) >= 10);
		OK(sys_removexattrat(AT_FDCWD, "f", 0, "user.test"));
		FAILS(sys_getxattrat(AT_FDCWD, "f", 0, "user.test", ARGS(a)), ENODATA);
		FAILS(sys_removexattrat(AT_FDCWD, "no", 0, "user.test"), ENOENT);
	}
	t_unlink("f");
	t_leave();
	NEED(r);
	return 0;
}
