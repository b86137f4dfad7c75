/* SPDX-License-Identifier: 0BSD */
/* A directory's entries, and where it is. */
#include "check.h"
#include <libsys/portable.h>
#include <libsys/dirent.h>

int main(void)
{
	char entries[4096], path[4096];
	long n, at, found = 0;
	int fd;

	t_enter();
	OK(libsys_mkdir("portable.dir", 0700));
	OK(libsys_chdir("portable.dir"));
	OK(libsys_close((int)OK(libsys_open("one", O_WRONLY | O_CREAT, 0600))));
	n = OK(libsys_getcwd(path, sizeof(path)));
	CHECK(n > 13 && path[n - 1] == 0 && SAME(path + n - 14, "/portable.dir", 14));
	fd = (int)OK(libsys_open(".", O_RDONLY | O_DIRECTORY, 0));
	while ((n = OK(libsys_getdents(fd, (struct linux_dirent64 *)(void *)entries,
			sizeof(entries)))) > 0)
		for (at = 0; at < n;
			at += ((struct linux_dirent64 *)(void *)(entries + at))->d_reclen)
			found += SAME(((struct linux_dirent64 *)(void *)(entries + at))->d_name,
				"one", 4);
	CHECK(found == 1);
	OK(libsys_unlink("one"));
	OK(libsys_chdir(".."));
	OK(libsys_rmdir("portable.dir"));
	t_leave();
	return 0;
}
