/* SPDX-License-Identifier: 0BSD */
/* A sealed file in memory refuses to shrink, grow and be written. */
/* shows: memfd_create ftruncate ftruncate64 */
#include "memory.h"
#include <linux/memfd.h>

#ifdef SYS_NR_fcntl64
#define t_fcntl sys_fcntl64
#else
#define t_fcntl sys_fcntl
#endif
#ifdef SYS_NR_ftruncate64
#define t_ftruncate sys_ftruncate64
#else
#define t_ftruncate sys_ftruncate
#endif

int main(void)
{
	int fd = t_memfd(MFD_ALLOW_SEALING | MFD_CLOEXEC), plain = t_memfd(0);

	CHECK(sys_write(fd, "abc", 3) == 3);
	CHECK(t_fcntl(fd, F_GET_SEALS, 0) == 0);
	OK(t_fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK));
	FAILS(t_ftruncate(fd, 1), EPERM);
	OK(t_ftruncate(fd, 5));
	OK(t_fcntl(fd, F_ADD_SEALS, F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL));
	FAILS(t_ftruncate(fd, 9), EPERM);
	FAILS(sys_pwrite64(fd, "x", 1, 0), EPERM);
	FAILS(t_fcntl(fd, F_ADD_SEALS, F_SEAL_FUTURE_WRITE), EPERM);
	CHECK(t_fcntl(fd, F_GET_SEALS, 0) ==
		(F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL));
	FAILS(t_fcntl(plain, F_ADD_SEALS, F_SEAL_GROW), EPERM);
	FAILS(sys_memfd_create("test", 1U << 31), EINVAL);
	FAILS(sys_memfd_create((char *)NOWHERE, 0), EFAULT);
	return 0;
}
