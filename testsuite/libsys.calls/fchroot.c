/* SPDX-License-Identifier: 0BSD */
/* The root of a process becomes the folder that a descriptor names. */
/* shows: fchroot */
#include "root.h"

static void enter(void)
{
	int folder = t_open("root", O_PATH | O_DIRECTORY), file = t_open("root/inside", O_RDONLY);

	NEED(sys_fchroot(folder, 0));
	FAILS(sys_fchroot(file, 0), ENOTDIR);
	FAILS(sys_fchroot(folder, 1), EINVAL);
	FAILS(sys_fchroot(NOFD, 0), EBADF);
}

int main(void)
{
	return other_root(enter);
}
