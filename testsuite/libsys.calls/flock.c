/* SPDX-License-Identifier: 0BSD */
/* flock on two open files: shared locks together, an exclusive one alone. */
/* shows: flock */
#include "check.h"

enum { SH = 1, EX = 2, NB = 4, UN = 8 };

int main(void)
{
	int a, b;

	t_enter();
	t_file("f", "");
	a = t_open("f", O_RDONLY);
	b = t_open("f", O_RDONLY);
	OK(sys_flock(a, SH));
	OK(sys_flock(b, SH));
	FAILS(sys_flock(b, EX | NB), EAGAIN);
	OK(sys_flock(a, UN));
	OK(sys_flock(b, EX | NB));
	FAILS(sys_flock(a, SH | NB), EAGAIN);
	OK(sys_close(b));
	OK(sys_flock(a, EX | NB));
	FAILS(sys_flock(a, SH | EX), EINVAL);
	FAILS(sys_flock(NOFD, SH), EBADF);
	t_unlink("f");
	t_leave();
	return 0;
}
