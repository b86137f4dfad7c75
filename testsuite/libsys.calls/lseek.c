/* SPDX-License-Identifier: 0BSD */
/* lseek from the start, here and the end; holes; what cannot seek. */
/* shows: lseek */
#include "memory.h"
#include <linux/fs.h>

int main(void)
{
	int fd[2], file = t_memfd(0);
	char c;

	OK(sys_pwrite64(file, "end", 3, 10 * PAGE));
#if defined SYS_NR_lseek
	CHECK(sys_lseek(file, 5, SEEK_SET) == 5);
	CHECK(sys_lseek(file, 7, SEEK_CUR) == 12);
	CHECK(sys_lseek(file, -3, SEEK_CUR) == 9);
	CHECK(sys_lseek(file, -1, SEEK_END) == 10 * PAGE + 2);
	CHECK(sys_read(file, &c, 1) == 1 && c == 'd');
	CHECK(sys_lseek(file, 0, SEEK_DATA) == 10 * PAGE);
	CHECK(sys_lseek(file, 0, SEEK_HOLE) == 0);
	FAILS(sys_lseek(file, 10 * PAGE + 3, SEEK_DATA), ENXIO);
	FAILS(sys_lseek(file, -1, SEEK_SET), EINVAL);
	FAILS(sys_lseek(file, 0, 99), EINVAL);
	OK(sys_pipe2(fd, 0));
	FAILS(sys_lseek(fd[0], 0, SEEK_CUR), ESPIPE);
	FAILS(sys_lseek(NOFD, 0, SEEK_CUR), EBADF);
#else
	(void)fd, (void)c;
#endif
	return 0;
}
