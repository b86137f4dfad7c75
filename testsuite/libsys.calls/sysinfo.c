/* SPDX-License-Identifier: 0BSD */
/* sysinfo tells of memory, processes and the time since the start. */
/* shows: sysinfo */
#include "check.h"
#include <linux/kernel.h>

int main(void)
{
	struct sysinfo s;

	__builtin_memset(&s, 0xff, sizeof(s));
	OK(sys_sysinfo(&s));
	CHECK(s.uptime > 0 && s.mem_unit > 0 && s.totalram > 0 && s.procs > 0);
	REALLY(CHECK(s.freeram <= s.totalram)); /* an emulator cuts the numbers off */
	FAILS(sys_sysinfo((struct sysinfo *)NOWHERE), EFAULT);
	return 0;
}
