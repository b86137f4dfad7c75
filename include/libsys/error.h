/* SPDX-License-Identifier: 0BSD */
/*
 * Errors: a call that fails returns -4095 to -1, the negated number of the error (errno(3)) on this
 * ABI.
 */
#ifndef LIBSYS_ERROR_H
#define LIBSYS_ERROR_H

#include <libsys/raw.h>

/*
 * Whether r, the result of a sys_ function, is an error. r is a number or an address. Where a
 * number can be wider than an address, no cast fits both, so each is compared in its own type.
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
 * r without const, and as another type. C++ gets the form of a constructor call, since no flag
 * warns about it.
 */
#ifdef __cplusplus
#define __LIBSYS_VALUE(r) +(r)
#define __LIBSYS_AS_TYPE(type, r) __typeof__(type)(r)
#else
#define __LIBSYS_VALUE(r) 1 ? (r) : (r)
#define __LIBSYS_AS_TYPE(type, r) ((type)(r))
#endif

LIBSYS_BEGIN

/* "ENOENT" for -ENOENT; a null pointer if r is not an error of this ABI. */
extern const char *libsys_errname(long __r);

/* "No such file or directory" for -ENOENT; "Unknown error" if r is not an error of this ABI. */
extern const char *libsys_strerror(long __r);

LIBSYS_END

#endif
