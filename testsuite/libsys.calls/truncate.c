/* SPDX-License-Identifier: 0BSD */
/* truncate and ftruncate make files longer, beyond 4 GiB too, and shorter. */
/* emulator: n32: 64-bit arguments, taken for two, */
/* shows: ftruncate ftruncate64 truncate truncate64 */
#include "memory.h"

#ifdef SYS_NR_ftruncate64
#define t_truncate sys_truncate64
#define t_ftruncate sys_ftruncate64
#else
#define t_truncate sys_truncate
#define t_ftruncate sys_ftruncate
#endif

int main(void)
{
	libsys_loff_t far = ((libsys_loff_t)6 << 30) + 1;
	int fd = t_memfd(0);
	char buf[8];

	CHECK(sys_write(fd, "abcdef", 6) == 6);
	OK(t_ftruncate(fd, far));
	CHECK(t_size(fd) == (libsys_u64)far);
	OK(t_ftruncate(fd, 3));
	CHECK(t_size(fd) == 3);
	OK(t_ftruncate(fd, 5));
	CHECK(sys_pread64(fd, buf, 8, 0) == 5 && SAME(buf, "abc\0\0", 5));
	FAILS(t_ftruncate(fd, -1), EINVAL);
	OK(sys_close(fd));
	FAILS(t_ftruncate(fd, 0), EBADF);

	t_enter();
	t_file("f", "abcdef");
	OK(t_truncate("f", 2));
	fd = t_open("f", O_RDONLY);
	CHECK(t_size(fd) == 2);
	FAILS(t_ftruncate(fd, 0), EINVAL);
	FAILS(t_truncate("g", 0), ENOENT);
	FAILS(t_truncate(".", 0), EISDIR);
	t_unlink("f");
	t_leave();
	return 0;
}
