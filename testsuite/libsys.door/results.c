/* SPDX-License-Identifier: 0BSD */
/* Errors of calls of every length come back as -4095..-1, and large good results do not. */
#include <libsys.h>

static int failures;

#define LINE_(n) #n
#define LINE(n) LINE_(n)
#define CHECK(condition) \
	do { \
		if (!(condition)) { \
			sys_write(2, "line " LINE(__LINE__) "\n", sizeof("line " LINE(__LINE__))); \
			failures = 1; \
		} \
	} while (0)

enum { eperm = 1, ebadf = 9, einval = 22, at_fdcwd = -100 };

int main(void)
{
	long fd;
	void *low, *high;

	/* After the first, the caller leads its session. */
	sys_setsid();
	CHECK(sys_setsid() == -eperm);
	CHECK(sys_close(~0U) == -ebadf);
	CHECK(sys_fchmod(~0U, 0) == -ebadf);
	CHECK(sys_read(~0U, 0, 0) == -ebadf);
	CHECK(sys_mknodat(-1, "x", 0, 0) == -ebadf);
	CHECK(sys_fchownat(-1, "x", 0, 0, 0) == -ebadf);
	CHECK(sys_splice(-1, 0, -1, 0, 1, 0) == -ebadf);
	CHECK(libsys_syscall(SYS_NR_close, -1L) == -ebadf);

	/* 20 - nice, so that it is never negative, but for alpha's. */
#ifdef __alpha__
	CHECK(sys_setpriority(0, 0, 19) == 0 && sys_getpriority(0, 0) == 19);
#else
	CHECK(sys_setpriority(0, 0, 19) == 0 && sys_getpriority(0, 0) == 1);
#endif

	/* The largest offset that a file can have is the largest that lseek returns. */
	fd = sys_memfd_create("results", 0);
	CHECK(fd >= 0);
#ifdef SYS_NR_lseek
	{
#if defined LIBSYS_ABI_n32 && EMULATED /* which hands on half of each register */
		libsys_off_t most = 0x7fffffff;
#else
		libsys_off_t most =
			(libsys_off_t)(~(libsys_u64)0 >> (65 - 8 * sizeof(libsys_off_t)));
#endif
		CHECK(sys_lseek((unsigned int)fd, most, 0) == most);
		CHECK(sys_lseek((unsigned int)fd, -1, 0) < 0);
	}
#endif
#ifdef SYS_NR__llseek
	{
		libsys_loff_t at = 0, most = (libsys_loff_t)(~(libsys_u64)0 >> 1);
		long r = sys__llseek((unsigned int)fd, 0x7fffffffUL, 0xffffffffUL, &at, 0);
		/* A 32-bit kernel counts a file's pages in 32 bits. */
		if (r == -einval) {
			most = (libsys_loff_t)0xfff << 32 | 0xfffff000UL;
			r = sys__llseek((unsigned int)fd, 0xfff, 0xfffff000UL, &at, 0);
		}
		CHECK(r == 0 && at == most);
	}
#endif

	/* Addresses with the top bit of 32 set are no errors. */
	low = sys_brk(0);
	CHECK(low && !libsys_is_error(low));
#if defined SYS_NR_mmap2 && !defined __sh__ /* its programs end below 2 GiB */
	high = sys_mmap2(0x9f000000UL, 65536, 3, 0x100022, ~0UL, 0);
	if (!libsys_is_error(high)) {
		CHECK(high == (void *)0x9f000000UL && *(char *)high == 0);
	}
#else
	high = low;
#endif
	CHECK(!libsys_is_error((void *)-4096L) && libsys_is_error((void *)-4095L) &&
		libsys_is_error(-1L));
	return failures ? 1 : high ? 0 : 2;
}
