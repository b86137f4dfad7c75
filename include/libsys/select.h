/* SPDX-License-Identifier: 0BSD */
/*
 * Sets of descriptors for select(2), as in a C library's <sys/select.h>. A descriptor below 0 or
 * from FD_SETSIZE on is in no set and changes none.
 */
#ifndef LIBSYS_SELECT_H
#define LIBSYS_SELECT_H

#include <libsys/uapi.h>

#if !defined _SYS_SELECT_H && !defined FD_SETSIZE
#define FD_SETSIZE 1024

typedef struct {
	unsigned long fds_bits[FD_SETSIZE / (8 * sizeof(long))];
} fd_set;

#define FD_ZERO(set) __libsys_fd_zero(set)
#define FD_SET(fd, set) __libsys_fd_set(fd, set, 1UL)
#define FD_CLR(fd, set) __libsys_fd_set(fd, set, 0UL)
#define FD_ISSET(fd, set) __libsys_fd_isset(fd, set)

#define __LIBSYS_FD_WORD(fd) (__LIBSYS_NUMBER(unsigned int, fd) / (8 * sizeof(long)))
#define __LIBSYS_FD_SHIFT(fd) (__LIBSYS_NUMBER(unsigned int, fd) % (8 * sizeof(long)))

__LIBSYS_INLINE void __libsys_fd_zero(fd_set *__set)
{
	unsigned int __i;

	for (__i = 0; __i < FD_SETSIZE / (8 * sizeof(long)); __i++)
		__set->fds_bits[__i] = 0;
}

__LIBSYS_INLINE void __libsys_fd_set(int __fd, fd_set *__set, unsigned long __on)
{
	if (__fd < 0 || __fd >= FD_SETSIZE)
		return;
	__set->fds_bits[__LIBSYS_FD_WORD(__fd)] &= ~(1UL << __LIBSYS_FD_SHIFT(__fd));
	__set->fds_bits[__LIBSYS_FD_WORD(__fd)] |= __on << __LIBSYS_FD_SHIFT(__fd);
}

__LIBSYS_INLINE int __libsys_fd_isset(int __fd, const fd_set *__set)
{
	return __fd >= 0 && __fd < FD_SETSIZE &&
		(__set->fds_bits[__LIBSYS_FD_WORD(__fd)] >> __LIBSYS_FD_SHIFT(__fd) & 1) != 0;
}
#endif

#endif
