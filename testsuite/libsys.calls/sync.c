/* SPDX-License-Identifier: 0BSD */
/* fsync, fdatasync, syncfs and sync_file_range write a file out. */
/* emulator: hexagon: the order of the arguments of sync_file_range2 */
/* shows: fdatasync fsync sync_file_range sync_file_range2 syncfs */
#include "check.h"

int main(void)
{
	int fd, pipe[2];

	t_enter();
	t_file("f", "text");
	fd = t_open("f", O_RDWR);
	OK(sys_fsync(fd));
	OK(sys_fdatasync(fd));
	OK(sys_syncfs(fd));
	OK(sys_sync());
#if defined SYS_NR_sync_file_range
	OK(sys_sync_file_range(fd, (libsys_loff_t)1 << 32, 0, 2));
	FAILS(sys_sync_file_range(fd, -1, 1, 2), EINVAL);
	FAILS(sys_sync_file_range(fd, 0, 1, 8), EINVAL);
#elif defined SYS_NR_sync_file_range2
	OK(sys_sync_file_range2(fd, 2, (libsys_loff_t)1 << 32, 0));
	FAILS(sys_sync_file_range2(fd, 2, -1, 1), EINVAL);
	FAILS(sys_sync_file_range2(fd, 8, 0, 1), EINVAL);
#endif
	OK(sys_pipe2(pipe, 0));
	FAILS(sys_fsync(pipe[0]), EINVAL);
	FAILS(sys_fsync(NOFD), EBADF);
	FAILS(sys_fdatasync(NOFD), EBADF);
	FAILS(sys_syncfs(NOFD), EBADF);
	t_unlink("f");
	t_leave();
	return 0;
}
