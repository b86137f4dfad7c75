/* SPDX-License-Identifier: 0BSD */
/* Under a ruleset a child reads only below the directory that it was granted. */
/* shows: landlock_add_rule landlock_create_ruleset landlock_restrict_self */
#include "check.h"
#include <linux/landlock.h>

int main(void)
{
	struct landlock_path_beneath_attr beneath;
	struct landlock_ruleset_attr attr;
	long child, status;
	int rules;

	__builtin_memset(&attr, 0, sizeof(attr));
	attr.handled_access_fs = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
	rules = (int)NEED(sys_landlock_create_ruleset(&attr, 8, 0));
	t_enter();
	OK(sys_mkdirat(AT_FDCWD, "d", 0755));
	t_file("d/f", "");
	t_file("g", "");
	beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
	beneath.parent_fd = t_open("d", O_PATH);
	OK(sys_landlock_add_rule(rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0));
	FAILS(sys_landlock_add_rule(rules, 99, &beneath, 0), EINVAL);
	child = OK(t_fork());
	if (child == 0) {
		OK(sys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
		OK(sys_landlock_restrict_self(rules, 0));
		t_open("d/f", O_RDONLY);
		FAILS(sys_openat(AT_FDCWD, "g", O_RDONLY, 0), EACCES);
		FAILS(sys_openat(AT_FDCWD, "d", O_RDONLY, 0), EACCES);
		sys_exit_group(0);
	}
	status = t_wait(child);
	t_unlink("g");
	t_unlink("d/f");
	OK(sys_unlinkat(AT_FDCWD, "d", AT_REMOVEDIR));
	t_leave();
	CHECK(status == 0);
	OK(sys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
	FAILS(sys_landlock_restrict_self(NOFD, 0), EBADF);
	FAILS(sys_landlock_create_ruleset(&attr, 1, 0), EINVAL);
	return 0;
}
