/* SPDX-License-Identifier: 0BSD */
/* What the tests share: the kernel's structures, which libsys only names, and a check that says where it failed. */
#include <libsys.h>

struct __kernel_timespec {
	libsys_s64 tv_sec, tv_nsec;
};

/* __kernel_long_t, of which only x32's is not long. */
#ifdef __x86_64__
typedef libsys_s64 kernel_long;
#else
typedef long kernel_long;
#endif

struct __kernel_old_timespec {
	kernel_long tv_sec, tv_nsec;
};

struct __kernel_old_timeval {
	kernel_long tv_sec;
#if defined __sparc__ && defined __arch64__
	int tv_usec;
#else
	kernel_long tv_usec;
#endif
};

#define NS(t) ((libsys_s64)(t).tv_sec * 1000000000 + (t).tv_nsec)

#define CHECK(condition) \
	do { \
		if (!(condition)) { \
			sys_write(2, #condition "\n", sizeof #condition); \
			sys_exit_group(1); \
		} \
	} while (0)

enum { REALTIME, MONOTONIC, MONOTONIC_RAW = 4, REALTIME_COARSE, MONOTONIC_COARSE, BOOTTIME };

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))
