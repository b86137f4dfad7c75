/* SPDX-License-Identifier: 0BSD */
/* Without the kernel's headers, a program may have its own copy of one of them. */
#define __LINUX_UIO_H
struct iovec {
	void *iov_base;
	__SIZE_TYPE__ iov_len;
};
#include <libsys/uio.h>

struct iovec used;
