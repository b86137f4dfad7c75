/* SPDX-License-Identifier: 0BSD */
/*
 * Seeking beyond 4 GiB: by lseek where long is wide enough, else by _llseek, which takes halves and
 * stores both.
 */
/* emulator: n32: 64-bit arguments, taken for two, */
/* shows: _llseek lseek llseek */
#include "memory.h"
#include <linux/fs.h>

#define FAR (((libsys_loff_t)5 << 30) + 3)

#if defined SYS_NR__llseek
#define LLSEEK sys__llseek
#elif defined SYS_NR_llseek
#define LLSEEK sys_llseek
#endif

static libsys_loff_t seek(int fd, libsys_loff_t offset, unsigned int whence)
{
#ifdef LLSEEK
	libsys_loff_t at = -1;
	long r = LLSEEK(fd, (unsigned long)(offset >> 32), (unsigned long)offset, &at, whence);

	return r ? r : at;
#else
	return sys_lseek(fd, offset, whence);
#endif
}

int main(void)
{
	int fd = t_memfd(0);
	char c;

	CHECK(seek(fd, FAR, SEEK_SET) == FAR);
	CHECK(sys_write(fd, "ab", 2) == 2);
	CHECK(seek(fd, 0, SEEK_CUR) == FAR + 2);
	CHECK(seek(fd, -1, SEEK_END) == FAR + 1);
	CHECK(sys_read(fd, &c, 1) == 1 && c == 'b');
	CHECK(seek(fd, -FAR, SEEK_CUR) == 2);
	CHECK(seek(fd, -FAR, SEEK_SET) == -EINVAL);
#ifdef LLSEEK
	FAILS(LLSEEK(fd, 0, 0, (libsys_loff_t *)NOWHERE, SEEK_SET), EFAULT);
#endif
	return 0;
}
