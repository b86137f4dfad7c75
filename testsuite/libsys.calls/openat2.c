/* SPDX-License-Identifier: 0BSD */
/* openat2 keeps a path below its directory, off symbolic links, or to strictly known flags. */
/* shows: openat2 */
#include "check.h"
#include <linux/openat2.h>

static long open_how(const char *name, __u64 flags, __u64 resolve)
{
	struct open_how how;

	__builtin_memset(&how, 0, sizeof(how));
	how.flags = flags;
	how.resolve = resolve;
	return sys_openat2(AT_FDCWD, name, &how, sizeof(how));
}

int main(void)
{
	struct open_how how = { 0, 0, 0 };
	long r;

	t_enter();
	t_file("f", "");
	OK(sys_symlinkat("f", AT_FDCWD, "l"));
	OK(sys_symlinkat("/", AT_FDCWD, "root"));
	r = open_how("f", O_RDONLY, RESOLVE_BENEATH);
	if (r >= 0) {
		FAILS(open_how("..", O_RDONLY, RESOLVE_BENEATH), EXDEV);
		FAILS(open_how("/", O_RDONLY, RESOLVE_BENEATH), EXDEV);
		FAILS(open_how("root", O_RDONLY, RESOLVE_BENEATH), EXDEV);
		OK(open_how("root", O_RDONLY, RESOLVE_IN_ROOT));
		OK(open_how("../f", O_RDONLY, RESOLVE_IN_ROOT));
		OK(open_how("l", O_RDONLY, RESOLVE_BENEATH));
		FAILS(open_how("l", O_RDONLY, RESOLVE_NO_SYMLINKS), ELOOP);
		FAILS(open_how("f", O_RDONLY, 1 << 20), EINVAL);
		if (!EMULATED) /* qemu takes the low half of the flags */
			FAILS(open_how("f", 1ULL << 40, 0), EINVAL);
		how.mode = 0600;
		FAILS(sys_openat2(AT_FDCWD, "f", &how, sizeof(how)), EINVAL);
		FAILS(sys_openat2(AT_FDCWD, "f", &how, 8), EINVAL);
		FAILS(sys_openat2(AT_FDCWD, "f", &how, 100000), E2BIG);
		FAILS(sys_openat2(AT_FDCWD, "f", (struct open_how *)NOWHERE, sizeof(how)), EFAULT);
	}
	t_unlink("f");
	t_unlink("l");
	t_unlink("root");
	t_leave();
	NEED(r);
	return 0;
}
