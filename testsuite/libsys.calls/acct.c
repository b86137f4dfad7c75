/* SPDX-License-Identifier: 0BSD */
/* With accounting on, a process that ends leaves a record behind in the file. */
/* machine: changes what the kernel does for all */
/* shows: acct */
#include "check.h"

static void end_one(void)
{
	long child = OK(t_fork());

	if (child == 0)
		sys_exit_group(0);
	CHECK(t_wait(child) == 0);
}

int main(void)
{
	libsys_u64 size;
	int fd;

	t_enter();
	t_file("f", "");
	fd = t_open("f", O_RDONLY);
	NEED(sys_acct("f"));
	end_one();
	CHECK(t_size(fd) > 0);
	OK(sys_acct(0));
	size = t_size(fd);
	end_one();
	CHECK(t_size(fd) == size);
	FAILS(sys_acct("."), EISDIR);
	FAILS(sys_acct("no"), ENOENT);
	t_unlink("f");
	t_leave();
	return 0;
}
