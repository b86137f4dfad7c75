/* SPDX-License-Identifier: 0BSD */
/*
 * In a UTS namespace of its own a process changes the host's name for itself alone; setns leads
 * back.
 */
/* shows: setdomainname sethostname setns unshare */
#include "check.h"
#include <linux/utsname.h>

int main(void)
{
	struct new_utsname before, name;
	long child, status;
	int home;

	OK(sys_uname(&before));
	child = OK(t_fork());
	if (child == 0) {
		home = (int)NEED(sys_openat(AT_FDCWD, "/proc/self/ns/uts", O_RDONLY, 0));
		NEED(sys_unshare(CLONE_NEWUTS));
		OK(sys_sethostname("libsys-test.long", 11));
		OK(sys_setdomainname("domain", 6));
		OK(sys_uname(&name));
		CHECK(SAME(name.nodename, "libsys-test", 12) && SAME(name.domainname, "domain", 7));
		FAILS(sys_sethostname("x", -1), EINVAL);
		FAILS(sys_sethostname("x", 65), EINVAL);
		FAILS(sys_setns(home, CLONE_NEWNS), EINVAL);
		FAILS(sys_setns(NOFD, 0), EBADF);
		OK(sys_setns(home, CLONE_NEWUTS));
		OK(sys_uname(&name));
		CHECK(SAME(name.nodename, before.nodename, sizeof(name.nodename)));
		sys_exit_group(0);
	}
	status = t_wait(child);
	if (status == 77)
		t_untested();
	CHECK(status == 0);
	OK(sys_uname(&name));
	CHECK(SAME(&name, &before, sizeof(name)));
	FAILS(sys_unshare(1), EINVAL);
	return 0;
}
