/* SPDX-License-Identifier: 0BSD */
/* struct iovec, of readv and writev, with the kernel's headers or without. */
#ifndef LIBSYS_UIO_H
#define LIBSYS_UIO_H

#include <libsys/uapi.h>

#ifdef __LIBSYS_UAPI
/* A member of a structure that came with Linux 6.12. */
#pragma push_macro("flags")
#undef flags
#include <linux/uio.h>
#pragma pop_macro("flags")
#elif !defined __LINUX_UIO_H
#define __LINUX_UIO_H
struct iovec {
	void *iov_base;
	libsys_size_t iov_len;
};
#endif

#endif
