/* SPDX-License-Identifier: 0BSD */
/* Who a process is and belongs to; users and groups have 32 bits. */
/* emulator: sparc64: user numbers, 16 bits wide */
/* shows: getpgrp getuid getgid geteuid getegid */
#include "check.h"
#include <libsys/portable.h>

#define MANY 100000U

int main(void)
{
	unsigned int a, b, c, groups[2] = { MANY, MANY + 1 };
	long parent = libsys_getpid(), child;
	int status = -1;

	CHECK(parent > 0 && libsys_gettid() == parent && libsys_getpgid(0) == libsys_getpgrp());
	child = OK(libsys_fork());
	if (child == 0) {
		CHECK(libsys_getppid() == parent && libsys_getpid() != parent);
		CHECK(libsys_setsid() == libsys_getpid() && libsys_getsid(0) == libsys_getpid());
		return 0;
	}
	CHECK(libsys_wait(&status) == child && status == 0);
	OK(libsys_getresuid(&a, &b, &c));
	CHECK(libsys_getuid() == (long)a && libsys_geteuid() == (long)b);
	OK(libsys_getresgid(&a, &b, &c));
	CHECK(libsys_getgid() == (long)a && libsys_getegid() == (long)b);
	if (libsys_geteuid() != 0)
		t_untested();
	NEED(libsys_setgroups(2, groups));
	groups[0] = groups[1] = 0;
	CHECK(libsys_getgroups(2, groups) == 2 && groups[0] == MANY && groups[1] == MANY + 1);
	OK(libsys_setresgid(MANY + 2, MANY + 3, MANY + 2));
	CHECK(libsys_getgid() == (long)MANY + 2 && libsys_getegid() == (long)MANY + 3);
	CHECK(libsys_setfsgid(MANY + 2) == (long)MANY + 3);
	OK(libsys_setregid(MANY + 2, MANY + 2));
	OK(libsys_setreuid(MANY + 4, (unsigned int)-1));
	CHECK(libsys_getuid() == (long)MANY + 4 && libsys_geteuid() == 0);
	OK(libsys_setuid(MANY + 5));
	OK(libsys_getresuid(&a, &b, &c));
	CHECK(a == MANY + 5 && b == MANY + 5 && c == MANY + 5);
	FAILS(libsys_setuid(0), EPERM);
	return 0;
}
