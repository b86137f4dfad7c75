/* SPDX-License-Identifier: 0BSD */
/*
 * renameat2 replaces a file, or not with RENAME_NOREPLACE, or swaps the two with RENAME_EXCHANGE.
 */
/* shows: renameat renameat2 */
#include "check.h"
#include <linux/fs.h>

static char first(const char *name)
{
	int fd = t_open(name, O_RDONLY);
	char c = 0;

	OK(sys_read(fd, &c, 1));
	OK(sys_close(fd));
	return c;
}

int main(void)
{
	t_enter();
	t_file("a", "1");
	t_file("b", "2");
	FAILS(sys_renameat2(AT_FDCWD, "a", AT_FDCWD, "b", RENAME_NOREPLACE), EEXIST);
	OK(sys_renameat2(AT_FDCWD, "a", AT_FDCWD, "b", RENAME_EXCHANGE));
	CHECK(first("a") == '2' && first("b") == '1');
	OK(sys_renameat2(AT_FDCWD, "a", AT_FDCWD, "b", 0));
	CHECK(first("b") == '2');
	FAILS(sys_renameat2(AT_FDCWD, "a", AT_FDCWD, "b", 0), ENOENT);
	FAILS(sys_renameat2(AT_FDCWD, "a", AT_FDCWD, "b", 1 << 20), EINVAL);
#ifdef SYS_NR_renameat
	OK(sys_renameat(AT_FDCWD, "b", AT_FDCWD, "c"));
	CHECK(first("c") == '2');
	OK(sys_renameat(AT_FDCWD, "c", AT_FDCWD, "b"));
#endif
	OK(sys_mkdirat(AT_FDCWD, "d", 0755));
	FAILS(sys_renameat2(AT_FDCWD, "b", AT_FDCWD, "d", 0), EISDIR);
	FAILS(sys_renameat2(AT_FDCWD, "d", AT_FDCWD, "d/e", 0), EINVAL);
	OK(sys_unlinkat(AT_FDCWD, "d", AT_REMOVEDIR));
	t_unlink("b");
	t_leave();
	return 0;
}
