/* SPDX-License-Identifier: 0BSD */
/* statfs and fstatfs tell proc from the rest by its magic number, where proc is mounted. */
/* shows: fstatfs fstatfs64 statfs statfs64 */
#include "check.h"
#include <linux/magic.h>
#ifdef LIBSYS_ABI_x32 /* where the header has them half as wide as the kernel */
#define __statfs_word __kernel_long_t
#endif
#include <asm/statfs.h>

#ifdef SYS_NR_statfs64
#define STATFS struct statfs64
#define t_statfs(name, s) sys_statfs64(name, sizeof(*s), s)
#define t_fstatfs(fd, s) sys_fstatfs64(fd, sizeof(*s), s)
#else
#define STATFS struct statfs
#define t_statfs sys_statfs
#define t_fstatfs sys_fstatfs
#endif

int main(void)
{
	STATFS s, t;
	int fd = t_open(".", O_RDONLY);

	__builtin_memset(&s, 0, sizeof(s));
	OK(t_statfs(".", &s));
	OK(t_fstatfs(fd, &t));
	CHECK(s.f_bsize > 0 && s.f_namelen >= 14);
	CHECK(t.f_type == s.f_type && t.f_bsize == s.f_bsize && t.f_blocks == s.f_blocks);
	FAILS(t_statfs("no such file", &s), ENOENT);
	FAILS(t_fstatfs(NOFD, &s), EBADF);
#ifdef SYS_NR_statfs64
	REALLY(FAILS(sys_statfs64(".", sizeof(s) - 1, &s), EINVAL));
#endif
	if (t_statfs("/proc/self", &s) == 0)
		CHECK(s.f_type == PROC_SUPER_MAGIC);
	return 0;
}
