/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel reads what is to be a module, and refuses what is none; it names no module that is not
 * there.
 */
#include "memory.h"

int main(void)
{
	static const char none[] =
		"This is no module, though it is long enough to have had the head of one, at 64 bytes.";
	int fd = t_memfd(0);

	OK(sys_write(fd, none, sizeof(none)));
	FAILS(t_need(sys_init_module((void *)none, sizeof(none), "")), ENOEXEC);
	FAILS(t_need(sys_finit_module(fd, "", 0)), ENOEXEC);
	FAILS(sys_finit_module(fd, "", 1 << 20), EINVAL);
	FAILS(sys_finit_module(NOFD, "", 0), EBADF);
	FAILS(sys_delete_module("no such module", 0), ENOENT);
	return 0;
}
