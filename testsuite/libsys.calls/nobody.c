/* SPDX-License-Identifier: 0BSD */
/* What nobody may not do is refused, with the right one of EPERM and EACCES. */
#include "check.h"

#ifdef SYS_NR_setresuid32
#define U(call) sys_##call##32
#else
#define U(call) sys_##call
#endif

int main(void)
{
	unsigned int u[3];
	long child, status;

	t_enter();
	OK(sys_fchmodat(AT_FDCWD, ".", 0777));
	t_file("f", "");
	OK(sys_fchmodat(AT_FDCWD, "f", 0));
	child = OK(t_fork());
	if (child == 0) {
		OK(U(getresuid)(&u[0], &u[1], &u[2]));
		if (u[1] == 0) {
			NEED(U(setgroups)(0, 0));
			OK(U(setresgid)(65534, 65534, 65534));
			OK(U(setresuid)(65534, 65534, 65534));
		}
		FAILS(sys_chroot("/"), EPERM);
		FAILS(sys_sethostname("x", 1), EPERM);
		FAILS(sys_setdomainname("x", 1), EPERM);
		FAILS(sys_acct(0), EPERM);
		FAILS(sys_mount(0, "/", 0, 0, 0), EPERM);
		FAILS(sys_umount2("/", 0), EPERM);
		FAILS(sys_swapon("/", 0), EPERM);
		FAILS(sys_swapoff("/"), EPERM);
		FAILS(sys_reboot(0, 0, 0, 0), EPERM);
		FAILS(sys_vhangup(), EPERM);
		FAILS(sys_unshare(CLONE_NEWNS), EPERM);
		OK(sys_setpriority(0, 0, 19));
		FAILS(sys_setpriority(0, 0, -20), EACCES);
		FAILS(sys_openat(AT_FDCWD, "f", O_RDONLY, 0), EACCES);
		FAILS(sys_execve("f", 0, 0), EACCES);
		FAILS(sys_mknodat(AT_FDCWD, "device", S_IFCHR | 0600, 0x103), EPERM);
		FAILS(sys_fchownat(AT_FDCWD, "f", 0, 0, 0), EPERM);
		sys_exit_group(0);
	}
	status = t_wait(child);
	t_unlink("f");
	t_leave();
	if (status == 77)
		t_untested();
	CHECK(status == 0);
	return 0;
}
