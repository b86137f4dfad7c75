/* SPDX-License-Identifier: 0BSD */
/* readdir reads one entry, getdents as many as there is room for. */
/* shows: readdir getdents */
#include "check.h"

/*
 * As the kernel has it: two words of its own, wider than a long on x32, and two bytes of length
 * ahead of the name.
 */
struct entry {
	__kernel_ulong_t inode, offset;
	unsigned short length;
	char name[200];
};

int main(void)
{
#if defined SYS_NR_readdir || defined SYS_NR_getdents
	struct entry e;
	int fd, n;

	t_enter();
	t_file("f", "");
	fd = t_open(".", O_RDONLY | O_DIRECTORY);
#ifdef SYS_NR_getdents
	for (n = 0; OK(sys_getdents((unsigned int)fd, (struct linux_dirent *)&e, 32)) > 0; n++)
		CHECK(SAME(e.name, ".", 2) || SAME(e.name, "..", 3) || SAME(e.name, "f", 2));
	CHECK(n > 0);
	OK(libsys_lseek(fd, 0, 0));
#endif
#ifdef SYS_NR_readdir
	{
		long r;

		for (n = 0;
			(r = sys_readdir((unsigned int)fd, (struct old_linux_dirent *)&e, 1)) == 1;
			n++)
			CHECK(e.length == (e.name[0] == 'f' || e.name[1] == 0 ? 1 : 2) &&
				(e.name[0] == '.' || e.name[0] == 'f'));
		t_unlink("f");
		t_leave();
		NEED(r);
		CHECK(r == 0 && n == 3);
		FAILS(sys_readdir(NOFD, (struct old_linux_dirent *)&e, 1), EBADF);
	}
#else
	t_unlink("f");
	t_leave();
#endif
#endif
	return 0;
}
