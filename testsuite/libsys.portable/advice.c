/* SPDX-License-Identifier: 0BSD */
/*
 * The advice of fadvise and the flags of sync_file_range are where the ABI wants them: bad ones are
 * refused.
 */
/* emulator: hexagon: the order of the arguments of sync_file_range2 */
#include "check.h"
#include <libsys/portable.h>
#include <linux/fadvise.h>
#include <linux/fs.h>

int main(void)
{
	int fd;

	t_enter();
	fd = (int)OK(libsys_open("advice", O_RDWR | O_CREAT, 0600));
	OK(libsys_unlink("advice"));
	OK(libsys_ftruncate(fd, 65536));
	OK(libsys_fadvise(fd, 4096, 8192, POSIX_FADV_RANDOM));
	FAILS(libsys_fadvise(fd, 4096, 8192, 99), EINVAL);
	FAILS(libsys_fadvise(-1, 4096, 8192, POSIX_FADV_RANDOM), EBADF);
	OK(libsys_readahead(fd, 0, 4096));
	OK(libsys_sync_file_range(fd, 4096, 8192, SYNC_FILE_RANGE_WRITE));
	FAILS(libsys_sync_file_range(fd, 4096, 8192, 0x1000), EINVAL);
	FAILS(libsys_sync_file_range(fd, -4096, 8192, SYNC_FILE_RANGE_WRITE), EINVAL);
	t_leave();
	return 0;
}
