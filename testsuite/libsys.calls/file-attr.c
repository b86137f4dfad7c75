/* SPDX-License-Identifier: 0BSD */
/*
 * file_setattr changes an attribute of a file, which file_getattr reads and fills no more than
 * asked.
 */
/* shows: file_getattr file_setattr */
#include "memory.h"

/* As struct file_attr in <linux/fs.h> from 6.17 on. */
struct attr {
	__u64 xflags;
	__u32 extsize, nextents, projid, cowextsize;
};
#define NODUMP 0x80

static long get(int fd, const char *name, struct attr *a, libsys_size_t size, unsigned int flags)
{
	return sys_file_getattr(fd, name, (struct file_attr *)a, size, flags);
}

int main(void)
{
	struct attr a = { ~0ULL, ~0U, ~0U, ~0U, ~0U };
	int fd = t_memfd(0);

	NEED(get(fd, "", &a, sizeof(a), AT_EMPTY_PATH));
	CHECK(a.xflags != ~0ULL && a.nextents != ~0U && !(a.xflags & NODUMP));
	a.xflags |= NODUMP;
	OK(sys_file_setattr(fd, "", (struct file_attr *)&a, sizeof(a), AT_EMPTY_PATH));
	a.xflags = 0;
	OK(get(fd, "", &a, sizeof(a), AT_EMPTY_PATH));
	CHECK(a.xflags & NODUMP);
	FAILS(get(AT_FDCWD, "no such file", &a, sizeof(a), 0), ENOENT);
	FAILS(get(fd, "", &a, 8, AT_EMPTY_PATH), EINVAL);
	FAILS(get(fd, "", &a, sizeof(a), 1 << 30), EINVAL);
	FAILS(sys_file_setattr(AT_FDCWD, "no such file", (struct file_attr *)&a, sizeof(a), 0),
		ENOENT);
	return 0;
}
