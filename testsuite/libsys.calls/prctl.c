/* SPDX-License-Identifier: 0BSD */
/* prctl names the process and reads the name back, and counts its arguments. */
/* shows: prctl */
#include "check.h"

int main(void)
{
	char name[16] = "";

	OK(sys_prctl(PR_SET_NAME, (unsigned long)"fifteen letters and more", 0, 0, 0));
	OK(sys_prctl(PR_GET_NAME, (unsigned long)name, 0, 0, 0));
	CHECK(SAME(name, "fifteen letters", 16));
	CHECK(sys_prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) >= 0);
	OK(sys_prctl(PR_SET_PDEATHSIG, SIGHUP, 0, 0, 0));
	CHECK(sys_prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) >= 0);
	/* The last argument counts. */
	FAILS(sys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 1), EINVAL);
	OK(sys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
	CHECK(sys_prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1);
	FAILS(sys_prctl(PR_SET_PDEATHSIG, 999, 0, 0, 0), EINVAL);
	FAILS(sys_prctl(0x7fffffff, 0, 0, 0, 0), EINVAL);
	FAILS(sys_prctl(PR_SET_NAME, (unsigned long)NOWHERE, 0, 0, 0), EFAULT);
	return 0;
}
