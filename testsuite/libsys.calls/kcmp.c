/* SPDX-License-Identifier: 0BSD */
/* kcmp tells whether two descriptors are one open file. */
/* shows: kcmp */
#include "memory.h"
#include <linux/kcmp.h>

int main(void)
{
	int a = t_memfd(0), b = t_memfd(0), copy = (int)OK(sys_dup(a)), me = (int)sys_gettid();

	CHECK(NEED(sys_kcmp(me, me, KCMP_FILE, a, copy)) == 0);
	CHECK(sys_kcmp(me, me, KCMP_FILE, a, b) > 0);
	CHECK(sys_kcmp(me, me, KCMP_VM, 0, 0) == 0);
	FAILS(sys_kcmp(me, me, KCMP_FILE, a, NOFD), EBADF);
	FAILS(sys_kcmp(me, me, 99, 0, 0), EINVAL);
	FAILS(sys_kcmp(me, 0x3fffffff, KCMP_VM, 0, 0), ESRCH);
	return 0;
}
