/* SPDX-License-Identifier: 0BSD */
/* Where nothing was interrupted nothing goes on. */
/* shows: restart_syscall */
#include "check.h"

int main(void)
{
	FAILS(t_need(sys_restart_syscall()), EINTR);
	return 0;
}
