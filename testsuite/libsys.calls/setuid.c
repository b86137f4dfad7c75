/* SPDX-License-Identifier: 0BSD */
/* A child that gives up being root cannot take it back; the parent stays what it was. */
/* emulator: sparc64: user numbers, 16 bits wide */
/* shows: setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 setregid setregid32 */
/* shows: setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setuid setuid32 */
/* shows: getuid geteuid getgid getegid getuid32 geteuid32 getgid32 getegid32 */
#include "check.h"

#ifdef SYS_NR_setresuid32
#define U(call) sys_##call##32
#else
#define U(call) sys_##call
#endif

int main(void)
{
	unsigned int u[3], g[3];
	long child;

	OK(U(getresuid)(&u[0], &u[1], &u[2]));
	if (u[1] != 0) {
		FAILS(U(setuid)(u[1] + 1), EPERM);
		FAILS(U(setresuid)(u[1] + 1, -1, -1), EPERM);
		OK(U(setresuid)(-1, u[1], u[1]));
		OK(U(setuid)(u[1]));
		return 0;
	}
	child = OK(t_fork());
	if (child == 0) {
		unsigned int groups[2] = { 70001, 70002 };

		NEED(U(setgroups)(2, groups));
		CHECK(U(getgroups)(0, 0) == 2);
		OK(U(setgid)(70005));
		OK(U(getresgid)(&g[0], &g[1], &g[2]));
		CHECK(g[0] == 70005 && g[1] == 70005 && g[2] == 70005);
		OK(U(setresgid)(70005, 70006, 70007));
		OK(U(getresgid)(&g[0], &g[1], &g[2]));
		CHECK(g[0] == 70005 && g[1] == 70006 && g[2] == 70007);
		OK(U(setregid)(70007, 70005));
		OK(U(setreuid)(70008, 70009));
		OK(U(getresuid)(&u[0], &u[1], &u[2]));
		CHECK(u[0] == 70008 && u[1] == 70009 && u[2] == 70009);
		CHECK(libsys_getuid() == 70008 && libsys_geteuid() == 70009);
		CHECK(libsys_getgid() == 70007 && libsys_getegid() == 70005);
		CHECK(U(setfsuid)(70008) == 70009 && U(setfsuid)(0) == 70008 &&
			U(setfsgid)(70007) == 70005);
		OK(U(setresuid)(70009, 70009, 70009));
		OK(U(getresuid)(&u[0], &u[1], &u[2]));
		CHECK(u[0] == 70009 && u[1] == 70009 && u[2] == 70009);
		FAILS(U(setuid)(0), EPERM);
		FAILS(U(setgroups)(0, 0), EPERM);
		FAILS(U(setresgid)(0, 0, 0), EPERM);
		sys_exit_group(0);
	}
	child = t_wait(child);
	if (child == 77)
		t_untested();
	CHECK(child == 0);
	OK(U(getresuid)(&u[0], &u[1], &u[2]));
	CHECK(u[0] == 0 && u[1] == 0 && u[2] == 0);
	return 0;
}
