/* SPDX-License-Identifier: 0BSD */
/* Types in the prototypes of the system calls that C does not have. */
#ifndef LIBSYS_TYPES_H
#define LIBSYS_TYPES_H

/*
 * Conversions without a warning, whatever the flags: C++ compilers have flags against C's casts and
 * against useless casts.
 */
#ifdef __cplusplus
#define __LIBSYS_AS(type, p) (static_cast<type>(static_cast<void *>(p)))
#define __LIBSYS_NUMBER(type, n) (static_cast<type>(n))
#define __LIBSYS_NONE(type) (__typeof__(type)())
#define __LIBSYS_UP(p) (static_cast<void *>(p))
#define __LIBSYS_CHARS(p) (static_cast<const char *>(p))
#define __LIBSYS_UNCONST(p) (const_cast<char *>(p))
#else
#define __LIBSYS_AS(type, p) ((type)(void *)(p))
#define __LIBSYS_NUMBER(type, n) ((type)(n))
#define __LIBSYS_NONE(type) ((type)0)
#define __LIBSYS_UP(p) ((void *)(p))
#define __LIBSYS_CHARS(p) ((const char *)(p))
#define __LIBSYS_UNCONST(p) ((char *)(__UINTPTR_TYPE__)(p))
#endif

/* A function that exists inline only. */
#define __LIBSYS_INLINE static __inline__ __attribute__((__no_instrument_function__))

typedef __SIZE_TYPE__ libsys_size_t;

/* 64 bits on every ABI; `long long' is not in C++98. */
typedef int libsys_s64 __attribute__((__mode__(__DI__)));
typedef unsigned int libsys_u64 __attribute__((__mode__(__DI__)));
typedef libsys_s64 libsys_loff_t;

/*
 * libsys_word is a whole argument register. The kernel's off_t and clock_t are as wide as one: on
 * x32 and MIPS n32, where long is narrower, a call that returns one returns more than a long.
 */
#if defined __x86_64__ && defined __ILP32__ || defined _ABIN32 && _MIPS_SIM == _ABIN32
#define LIBSYS_WIDE_RESULTS 1
typedef libsys_s64 libsys_word;
#else
typedef long libsys_word;
#endif
typedef libsys_word libsys_off_t;
typedef libsys_word libsys_clock_t;

/*
 * The kernel's sigset_t: signal n is bit n - 1. Its size in bytes is the sigsetsize argument of
 * calls that have one.
 */
#ifdef __mips__
#define LIBSYS_NSIG 128
#else
#define LIBSYS_NSIG 64
#endif
/* A public member, whatever macro of its name a program has. */
#pragma push_macro("bits")
#undef bits
typedef struct libsys_sigset {
	unsigned long bits[LIBSYS_NSIG / (8 * sizeof(long))];
} libsys_sigset_t;
#pragma pop_macro("bits")

#endif
