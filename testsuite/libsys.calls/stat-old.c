/* SPDX-License-Identifier: 0BSD */
/*
 * The oldest calls tell of a file in 16-bit numbers, where they hold them, as they do those of the
 * root.
 */
/* calls: oldstat oldlstat oldfstat */
/* shows: oldstat oldlstat oldfstat */
#include "check.h"
#include <asm/stat.h>

static void same(const struct __old_kernel_stat *s, const struct statx *now)
{
	CHECK(s->st_mode == now->stx_mode && s->st_ino == now->stx_ino &&
		s->st_size == now->stx_size);
	CHECK(s->st_nlink == now->stx_nlink && s->st_mtime == now->stx_mtime.tv_sec);
}

int main(void)
{
	struct __old_kernel_stat s;
	struct statx now;

	OK(sys_statx(AT_FDCWD, "/", 0, STATX_BASIC_STATS, &now));
	if (now.stx_ino > 65535)
		t_untested();
	NEED(sys_oldstat("/", &s));
	same(&s, &now);
	__builtin_memset(&s, 0xff, sizeof(s));
	NEED(sys_oldlstat("/", &s));
	same(&s, &now);
	__builtin_memset(&s, 0xff, sizeof(s));
	NEED(sys_oldfstat((unsigned int)t_open("/", O_RDONLY), &s));
	same(&s, &now);
	FAILS(sys_oldstat("/no such file", &s), ENOENT);
	return 0;
}
