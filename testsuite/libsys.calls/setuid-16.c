/* SPDX-License-Identifier: 0BSD */
/* The calls with 16-bit user numbers, where an ABI has them, show larger ones as 65534. */
/* shows: setresuid getresuid getuid geteuid */
#include "check.h"

int main(void)
{
#if defined LIBSYS_TAG_uid16 && defined SYS_NR_setresuid && defined SYS_NR_setresuid32
	unsigned short u[3];
	long child = OK(t_fork());

	if (child == 0) {
		NEED(sys_setresuid32(1000, 70000, 0));
		OK(sys_getresuid(&u[0], &u[1], &u[2]));
		CHECK(u[0] == 1000 && u[1] == 65534 && u[2] == 0);
		CHECK(sys_getuid() == 1000 && sys_geteuid() == 65534);
		OK(sys_setresuid((unsigned short)-1, 0, (unsigned short)-1));
		CHECK(sys_geteuid32() == 0);
		sys_exit_group(0);
	}
	child = t_wait(child);
	if (child == 77)
		t_untested();
	CHECK(child == 0);
#endif
	return 0;
}
