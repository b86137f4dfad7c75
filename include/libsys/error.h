/* SPDX-License-Identifier: 0BSD */
/*
 * Errors: a call that fails returns -4095 to -1, the negated number of the error (errno(3)) on this
 * ABI.
 */
#ifndef LIBSYS_ERROR_H
#define LIBSYS_ERROR_H

#include <libsys/raw.h>

/*
 * Whether the result r of a sys_ function, a number or an address, is an error. Where a number can
 * be wider than an address, no cast fits both, but they can be compared as what they are.
 */
#ifdef LIBSYS_WIDE_RESULTS
#define libsys_is_error(r) \
	__extension__({ __typeof__(__LIBSYS_VALUE(r)) libsys_result = (r); \
			libsys_result >= __LIBSYS_AS_TYPE(__typeof__(__LIBSYS_VALUE(r)), -4095) && \
			libsys_result <= __LIBSYS_AS_TYPE(__typeof__(__LIBSYS_VALUE(r)), -1); })
#else
#define libsys_is_error(r) (__LIBSYS_AS_TYPE(unsigned long, r) > 0UL - 4096)
#endif
/*
 * r without const; and as another type. C++ has the form of a constructor for that, since no flag
 * warns of it.
 */
#ifdef __cplusplus
#define __LIBSYS_VALUE(r) +(r)
#define __LIBSYS_AS_TYPE(type, r) __typeof__(type)(r)
#else
#define __LIBSYS_VALUE(r) 1 ? (r) : (r)
#define __LIBSYS_AS_TYPE(type, r) ((type)(r))
#endif

LIBSYS_BEGIN

/* "ENOENT" for -ENOENT; a null pointer for what is no error of this ABI. */
extern const char *libsys_errname(long __r);

/* "No such file or directory" for -ENOENT; "Unknown error" for what is no error of this ABI. */
extern const char *libsys_strerror(long __r);

LIBSYS_END

#endif
