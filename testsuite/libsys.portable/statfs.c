/* SPDX-License-Identifier: 0BSD */
/* statfs fills struct statfs64, whose size the call is told: it is that of the kernel's header. */
#include "check.h"
#include <libsys/portable.h>
#include <asm/statfs.h>
#include <linux/magic.h>

_Static_assert(sizeof(struct statfs64) == __LIBSYS_STATFS64_SIZE, "the size that statfs64 is told");

int main(void)
{
	struct statfs64 s = { 0 };
	int fd;

	OK(libsys_statfs("/proc", &s));
	CHECK(s.f_type == PROC_SUPER_MAGIC && s.f_bsize >= 512 && s.f_namelen == 255);
	s.f_type = 0;
	fd = (int)OK(libsys_open("/proc", O_RDONLY, 0));
	OK(libsys_fstatfs(fd, &s));
	CHECK(s.f_type == PROC_SUPER_MAGIC);
	return 0;
}
