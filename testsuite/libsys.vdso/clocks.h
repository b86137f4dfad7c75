/* SPDX-License-Identifier: 0BSD */
/* The kernel's structures of time, and what their comparing wants. */
#include <check.h>
#include <linux/time.h>

/* Of a struct __kernel_timespec or __kernel_old_timespec. */
#define NS(t) ((libsys_s64)(t).tv_sec * 1000000000 + (t).tv_nsec)
