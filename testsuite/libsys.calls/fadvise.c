/* SPDX-License-Identifier: 0BSD */
/*
 * fadvise64 in the order of arguments of each ABI: good advice is taken, bad advice and pipes are
 * refused.
 */
/* emulator: hexagon n32: in which registers the arguments of fadvise64_64 are */
/* shows: fadvise64 fadvise64_64 readahead arm_fadvise64_64 */
#include "memory.h"
#include <linux/fadvise.h>

#if defined SYS_NR_arm_fadvise64_64
#define t_fadvise(fd, at, len, advice) sys_arm_fadvise64_64(fd, advice, at, len)
#elif defined SYS_NR_fadvise64_64 && defined LIBSYS_TAG_advice_second
#define t_fadvise(fd, at, len, advice) sys_fadvise64_64(fd, advice, at, len)
#elif defined SYS_NR_fadvise64_64
#define t_fadvise sys_fadvise64_64
#else
#define t_fadvise sys_fadvise64
#endif

int main(void)
{
	libsys_loff_t far = (libsys_loff_t)3 << 32;
	int fd[2], file = t_memfd(0);

	OK(t_fadvise(file, 0, 0, POSIX_FADV_SEQUENTIAL));
	OK(t_fadvise(file, far, far, POSIX_FADV_DONTNEED));
	FAILS(t_fadvise(file, far, far, 99), EINVAL);
	FAILS(t_fadvise(file, far, -far, POSIX_FADV_NORMAL), EINVAL);
	FAILS(t_fadvise(NOFD, 0, 0, POSIX_FADV_NORMAL), EBADF);
	OK(sys_pipe2(fd, 0));
	FAILS(t_fadvise(fd[0], 0, 0, POSIX_FADV_NORMAL), ESPIPE);
	OK(sys_readahead(file, far, 1));
	FAILS(sys_readahead(NOFD, far, 1), EBADF);
	return 0;
}
