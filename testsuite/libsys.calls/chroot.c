/* SPDX-License-Identifier: 0BSD */
/* In another root only what is below it can be reached. */
/* shows: chroot */
#include "root.h"

static void enter(void)
{
	char cwd[64];

	NEED(sys_chroot("root"));
	OK(sys_chdir("/"));
	CHECK(sys_getcwd(cwd, sizeof(cwd)) == 2 && SAME(cwd, "/", 2));
	FAILS(sys_chroot("no"), ENOENT);
	FAILS(sys_chroot("inside"), ENOTDIR);
}

int main(void)
{
	return other_root(enter);
}
