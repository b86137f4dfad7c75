/* SPDX-License-Identifier: 0BSD */
/* fcntl duplicates from a number on, and reads and sets the flags of a descriptor and of a file. */
/* shows: fcntl fcntl64 */
#include "memory.h"

#ifdef SYS_NR_fcntl64
#define t_fcntl sys_fcntl64
#else
#define t_fcntl sys_fcntl
#endif

int main(void)
{
	int fd = t_memfd(0);

	CHECK(t_fcntl(fd, F_DUPFD, 200) == 200);
	CHECK(t_fcntl(fd, F_DUPFD, 200) == 201);
	CHECK(t_fcntl(fd, F_DUPFD_CLOEXEC, 202) == 202);
	CHECK(t_fcntl(202, F_GETFD, 0) == 1);
	OK(t_fcntl(202, F_SETFD, 0));
	CHECK(t_fcntl(202, F_GETFD, 0) == 0);
	CHECK((OK(t_fcntl(fd, F_GETFL, 0)) & O_ACCMODE) == O_RDWR);
	OK(t_fcntl(fd, F_SETFL, O_APPEND | O_NONBLOCK));
	CHECK((OK(t_fcntl(201, F_GETFL, 0)) & (O_APPEND | O_NONBLOCK)) == (O_APPEND | O_NONBLOCK));
	FAILS(t_fcntl(fd, 9999, 0), EINVAL);
	FAILS(t_fcntl(NOFD, F_GETFD, 0), EBADF);
	return 0;
}
