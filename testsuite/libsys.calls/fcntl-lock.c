/* SPDX-License-Identifier: 0BSD */
/* A lock on a part of a file keeps another process off that part only, and says whose it is. */
/* shows: fcntl fcntl64 */
#include "memory.h"

#ifdef SYS_NR_fcntl64
typedef struct flock64 lock_t;
#define t_fcntl sys_fcntl64
#define GETLK F_GETLK64
#define SETLK F_SETLK64
#else
typedef struct flock lock_t;
#define t_fcntl sys_fcntl
#define GETLK F_GETLK
#define SETLK F_SETLK
#endif

static lock_t lock(short type, long start, long len)
{
	lock_t l;

	__builtin_memset(&l, 0, sizeof(l));
	l.l_type = type;
	l.l_start = start;
	l.l_len = len;
	return l;
}

int main(void)
{
	int fd = t_memfd(0);
	lock_t l = lock(F_WRLCK, 10, 10);
	long parent = sys_gettid(), child;

	OK(t_fcntl(fd, SETLK, (unsigned long)&l));
	child = OK(t_fork());
	if (child == 0) {
		l = lock(F_WRLCK, 0, 10);
		OK(t_fcntl(fd, SETLK, (unsigned long)&l));
		l = lock(F_RDLCK, 19, 5);
		FAILS(t_fcntl(fd, SETLK, (unsigned long)&l), EAGAIN);
		OK(t_fcntl(fd, GETLK, (unsigned long)&l));
		CHECK(l.l_type == F_WRLCK && l.l_start == 10 && l.l_len == 10 && l.l_pid == parent);
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == 0);
	l = lock(99, 0, 1);
	FAILS(t_fcntl(fd, SETLK, (unsigned long)&l), EINVAL);
	return 0;
}
