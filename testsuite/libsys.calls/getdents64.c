/* SPDX-License-Identifier: 0BSD */
/* getdents64 lists every name once, with its kind, and again after a seek to an entry's offset. */
/* shows: getdents64 */
#include "check.h"

struct linux_dirent64 {
	__u64 ino;
	__s64 off;
	unsigned short reclen;
	unsigned char type;
	char name[];
};

/* Which of . .. 0 to 4 are there, as bits. */
static unsigned int list(int fd, libsys_size_t size)
{
	__attribute__((__aligned__(8))) char buf[512];
	unsigned int seen = 0, bit;
	long n, at;

	while ((n = OK(sys_getdents64(fd, (struct linux_dirent64 *)buf, size))) > 0) {
		for (at = 0; at < n; at += ((struct linux_dirent64 *)(buf + at))->reclen) {
			struct linux_dirent64 *e = (struct linux_dirent64 *)(buf + at);

			bit = e->name[0] != '.' ? 4U << (e->name[0] - '0') : e->name[1] ? 2 : 1;
			CHECK(!(seen & bit) && e->ino != 0);
			CHECK(e->type == 0 || e->type == (bit < 4 ? 4 : 8));
			seen |= bit;
		}
		CHECK(at == n);
	}
	return seen;
}

int main(void)
{
	char name[2] = "0";
	int fd;

	t_enter();
	for (; name[0] < '5'; name[0]++)
		t_file(name, "");
	fd = t_open(".", O_RDONLY | O_DIRECTORY);
	CHECK(list(fd, 512) == 0x7f && list(fd, 512) == 0);
	OK(sys_close(fd));
	fd = t_open(".", O_RDONLY | O_DIRECTORY);
	CHECK(list(fd, 64) == 0x7f);
	OK(sys_close(fd));
	fd = t_open(".", O_RDONLY | O_DIRECTORY);
	FAILS(sys_getdents64(fd, (struct linux_dirent64 *)NOWHERE, 512), EFAULT);
	OK(sys_close(fd));
	FAILS(sys_getdents64(fd, (struct linux_dirent64 *)name, sizeof(name)), EBADF);
	for (name[0] = '0'; name[0] < '5'; name[0]++)
		t_unlink(name);
	t_leave();
	return 0;
}
