/* SPDX-License-Identifier: 0BSD */
/* chdir and fchdir change what getcwd says; its result counts the final zero. */
/* shows: getcwd chdir fchdir */
#include "check.h"

int main(void)
{
	char here[4096], there[4096];
	long n, m;
	int fd;

	t_enter();
	OK(sys_mkdirat(AT_FDCWD, "d", 0755));
	n = OK(sys_getcwd(here, sizeof(here)));
	CHECK(here[0] == '/' && n == (long)__builtin_strlen(here) + 1);
	fd = t_open(".", O_RDONLY);
	OK(sys_chdir("d"));
	m = OK(sys_getcwd(there, sizeof(there)));
	CHECK(m == n + 2 && SAME(there, here, n - 1) && SAME(there + n - 1, "/d", 3));
	OK(sys_fchdir(fd));
	CHECK(sys_getcwd(there, sizeof(there)) == n && SAME(there, here, n));
	FAILS(sys_getcwd(there, 2), ERANGE);
	FAILS(sys_getcwd((char *)NOWHERE, 4096), EFAULT);
	FAILS(sys_chdir("no"), ENOENT);
	FAILS(sys_fchdir(NOFD), EBADF);
	OK(sys_close(fd));
	t_file("f", "");
	FAILS(sys_chdir("f"), ENOTDIR);
	fd = t_open("f", O_RDONLY);
	FAILS(sys_fchdir(fd), ENOTDIR);
	t_unlink("f");
	OK(sys_unlinkat(AT_FDCWD, "d", AT_REMOVEDIR));
	t_leave();
	return 0;
}
