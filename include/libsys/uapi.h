/* SPDX-License-Identifier: 0BSD */
/*
 * What the headers that stand in for a C library's share. Structures that the kernel's headers have come from those
 * where they are installed, so that nothing is defined twice; where they are not, they are written out.
 */
#ifndef LIBSYS_UAPI_H
#define LIBSYS_UAPI_H

#include <libsys/types.h>

#ifndef __has_include
#define __LIBSYS_UAPI 1
#elif __has_include(<linux/time_types.h>) && __has_include(<asm/types.h>)
#define __LIBSYS_UAPI 1
#endif

#ifdef __cplusplus
#define __LIBSYS_AS(type, p) (static_cast<type>(static_cast<void *>(p)))
#define __LIBSYS_NUMBER(type, n) (static_cast<type>(n))
#define __LIBSYS_NONE(type) (__typeof__(type)())
#define __LIBSYS_CHARS(p) (static_cast<const char *>(p))
#define __LIBSYS_UNCONST(p) (const_cast<char *>(p))
#else
#define __LIBSYS_AS(type, p) ((type)(void *)(p))
#define __LIBSYS_NUMBER(type, n) ((type)(n))
#define __LIBSYS_NONE(type) ((type)0)
#define __LIBSYS_CHARS(p) ((const char *)(p))
#define __LIBSYS_UNCONST(p) ((char *)(__UINTPTR_TYPE__)(p))
#endif

/* A function that exists inline only. */
#define __LIBSYS_INLINE static __inline__ __attribute__((__unused__, __no_instrument_function__))

#endif
