/* SPDX-License-Identifier: 0BSD */
/* Errors: a call that fails returns -4095 to -1, the negated number of the error (errno(3)) on this ABI. */
#ifndef LIBSYS_ERROR_H
#define LIBSYS_ERROR_H

#include <libsys/raw.h>

/* Whether the result r of a sys_ function, a number or an address, is an error. */
#define libsys_is_error(r) (LIBSYS_RESULT_WORD(r) > (LIBSYS_UWORD)-4096)

/* Only where long is narrower than a register can a result be wider than an address. */
#if __SIZEOF_LONG__ == 4 && defined LIBSYS_WIDE_RESULTS
#define LIBSYS_UWORD libsys_u64
#define LIBSYS_RESULT_WORD(r) (sizeof(r) > sizeof(long) ? (libsys_u64)(__UINTPTR_TYPE__)(r) : (libsys_u64)(long)(r))
#else
#define LIBSYS_UWORD unsigned long
#define LIBSYS_RESULT_WORD(r) ((unsigned long)(r))
#endif

LIBSYS_BEGIN

/* "ENOENT" for -ENOENT; a null pointer for what is no error of this ABI. */
extern const char *libsys_errname(long r);

/* "No such file or directory" for -ENOENT; "Unknown error" for what is no error of this ABI. */
extern const char *libsys_strerror(long r);

LIBSYS_END

#endif
