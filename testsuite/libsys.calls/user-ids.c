/* SPDX-License-Identifier: 0BSD */
/* The user's and group's numbers agree however they are asked for. */
/* emulator: sparc64: user numbers, 16 bits wide */
/* shows: getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getresgid getresgid32 */
/* shows: getresuid getresuid32 getuid getuid32 getxuid getxgid */
#include "check.h"

#ifdef SYS_NR_getresuid32
#define t_getresuid sys_getresuid32
#define t_getresgid sys_getresgid32
#define t_getgroups sys_getgroups32
#else
#define t_getresuid sys_getresuid
#define t_getresgid sys_getresgid
#define t_getgroups sys_getgroups
#endif
typedef unsigned int id;

int main(void)
{
	id u[3] = { -1U, -1U, -1U }, g[3] = { -1U, -1U, -1U }, groups[1000];
	long n;

	OK(t_getresuid(&u[0], &u[1], &u[2]));
	OK(t_getresgid(&g[0], &g[1], &g[2]));
	CHECK(u[0] == u[1] && u[1] == u[2] && u[0] != -1U && g[0] == g[1]);
#ifdef SYS_NR_getuid32
	CHECK(sys_getuid32() == (long)u[0] && sys_geteuid32() == (long)u[1]);
	CHECK(sys_getgid32() == (long)g[0] && sys_getegid32() == (long)g[1]);
#endif
#ifdef SYS_NR_getuid
	if (u[0] < 65536 && g[0] < 65536) {
		CHECK(sys_getuid() == (long)u[0] && sys_geteuid() == (long)u[1]);
		CHECK(sys_getgid() == (long)g[0] && sys_getegid() == (long)g[1]);
	}
#endif
#ifdef SYS_NR_getxuid
	{
		int e = -1;

		CHECK(sys_getxuid(&e) == (long)u[0] && (id)e == u[1]);
		CHECK(sys_getxgid(&e) == (long)g[0] && (id)e == g[1]);
	}
#endif
	n = OK(t_getgroups(0, 0));
	CHECK(n <= 1000 && t_getgroups(1000, groups) == n);
	FAILS(t_getgroups(-1, groups), EINVAL);
	FAILS(t_getresuid((id *)NOWHERE, &u[1], &u[2]), EFAULT);
	return 0;
}
