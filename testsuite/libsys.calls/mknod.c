/* SPDX-License-Identifier: 0BSD */
/* mknodat makes a fifo through which two descriptors talk, and an empty file. */
/* shows: mknodat */
#include "check.h"

int main(void)
{
	struct statx s;
	char c = 0;
	int r, w;

	t_enter();
	OK(sys_mknodat(AT_FDCWD, "p", S_IFIFO | 0600, 0));
	OK(sys_mknodat(AT_FDCWD, "f", S_IFREG | 0600, 0));
	FAILS(sys_mknodat(AT_FDCWD, "f", S_IFREG | 0600, 0), EEXIST);
	OK(sys_statx(AT_FDCWD, "p", 0, STATX_TYPE, &s));
	CHECK((s.stx_mode & S_IFMT) == S_IFIFO);
	FAILS(sys_openat(AT_FDCWD, "p", O_WRONLY | O_NONBLOCK, 0), ENXIO);
	r = t_open("p", O_RDONLY | O_NONBLOCK);
	w = t_open("p", O_WRONLY);
	CHECK(sys_write(w, "x", 1) == 1 && sys_read(r, &c, 1) == 1 && c == 'x');
	FAILS(sys_mknodat(AT_FDCWD, "no/p", S_IFIFO, 0), ENOENT);
	FAILS(sys_mknodat(AT_FDCWD, "d", S_IFDIR, 0), EPERM);
	t_unlink("p");
	t_unlink("f");
	t_leave();
	return 0;
}
