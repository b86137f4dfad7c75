/* SPDX-License-Identifier: 0BSD */
/* clone without a stack is a fork that can store the number of the child on both sides. */
/* shows: clone */
#include "check.h"

#if defined LIBSYS_TAG_clone_backwards2 /* s390x */
#define CLONE(flags, parent, child) sys_clone(0, flags, parent, child, 0)
#elif defined LIBSYS_TAG_clone
#define CLONE(flags, parent, child) sys_clone(flags, 0, parent, child, 0)
#else
#define CLONE(flags, parent, child) sys_clone(flags, 0, parent, 0, child)
#endif

int main(void)
{
	int in_parent = 0, in_child = 0;
	long child = OK(
		CLONE(CLONE_PARENT_SETTID | CLONE_CHILD_SETTID | SIGCHLD, &in_parent, &in_child));

	if (child == 0)
		sys_exit_group(in_child == sys_gettid() ? 33 : 1);
	REALLY(CHECK(in_parent == child));
	CHECK(in_child == 0);
	CHECK(t_wait(child) == 33);
	FAILS(CLONE(CLONE_SIGHAND | SIGCHLD, 0, 0), EINVAL);
	FAILS(CLONE(CLONE_FS | CLONE_NEWNS | SIGCHLD, 0, 0), EINVAL);
	return 0;
}
