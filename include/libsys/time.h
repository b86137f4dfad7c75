/* SPDX-License-Identifier: 0BSD */
/*
 * Clocks: CLOCK_, ITIMER_ and TIMER_ABSTIME constants and the 64-bit times that every ABI's newest
 * calls take, as in a C library's <time.h>, with the kernel's names. On some ABIs struct timespec
 * of <linux/time.h> has 32-bit times.
 */
#ifndef LIBSYS_TIME_H
#define LIBSYS_TIME_H

#include <libsys/uapi.h>

#ifdef __LIBSYS_UAPI
#include <linux/time_types.h>
#else
struct __kernel_timespec {
	libsys_s64 tv_sec;
	libsys_s64 tv_nsec;
};

struct __kernel_itimerspec {
	struct __kernel_timespec it_interval, it_value;
};

struct __kernel_sock_timeval { /* the value of SO_RCVTIMEO_NEW */
	libsys_s64 tv_sec;
	libsys_s64 tv_usec;
};
#endif

#include <libsys/constants/time.h>

#endif
