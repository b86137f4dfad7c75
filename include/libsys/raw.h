/* SPDX-License-Identifier: 0BSD */
/*
 * What the definitions of the calls are made of. LIBSYS_RAWn(number, arguments...) makes a system call and is
 * its result, a libsys_word. A port (libsys/port/) names its argument registers, LIBSYS_REG1 to LIBSYS_REG6,
 * how a call is made, LIBSYS_DO(number, how many arguments), which leaves the result in libsys_ret and, on
 * an ABI with calls that have a second one, that in libsys_second.
 */
#ifndef LIBSYS_RAW_H
#define LIBSYS_RAW_H

#include <libsys/types.h>
#include <libsys/abi.h>

#ifdef __cplusplus
#define LIBSYS_BEGIN extern "C" {
#define LIBSYS_END }
#else
#define LIBSYS_BEGIN
#define LIBSYS_END
#endif

/* A compiler without GNU inline assembly, or one told so, gets declarations: the symbols are in libsys.a. */
#if defined LIBSYS_NO_INLINE || !defined __GNUC__ || defined __TINYC__
#define LIBSYS_CALL extern
#define LIBSYS_RETURN(type, call) ;
#define LIBSYS_NEVER(call) ;
#define LIBSYS_PAIR(second, nr) ;
#define LIBSYS_BOTH(results, nr) ;
#else
#ifndef LIBSYS_CALL
#define LIBSYS_CALL extern __inline__ __attribute__((__gnu_inline__))
#endif
#define LIBSYS_RETURN(type, call) { return (type)(call); }
/* Should a sandbox refuse exit, the program must still not go on. */
#define LIBSYS_NEVER(call) { (void)(call); for (;;) { } }
/* Calls with two results: the second, or both, go where a pointer says. */
#define LIBSYS_PAIR(second, nr) \
	{ LIBSYS_DO(nr, 0) if (libsys_ret >= 0) *(second) = (int)libsys_second; return (long)libsys_ret; }
#define LIBSYS_BOTH(results, nr) \
	{ LIBSYS_DO(nr, 0) if (libsys_ret < 0) return (long)libsys_ret; \
	  (results)[0] = (int)libsys_ret; (results)[1] = (int)libsys_second; return 0; }
#endif

#define LIBSYS_NORETURN __attribute__((__noreturn__))
#define LIBSYS_TWICE __attribute__((__returns_twice__))

/* A pointer as a register holds it. */
#define LIBSYS_PTR(p) ((__UINTPTR_TYPE__)(p))

/* The halves of a 64-bit argument in the order of their registers. */
#define LIBSYS_LOW(v) ((unsigned long)(v))
#define LIBSYS_HIGH(v) ((unsigned long)((libsys_u64)(v) >> 32))
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define LIBSYS_FIRST LIBSYS_HIGH
#define LIBSYS_SECOND LIBSYS_LOW
#else
#define LIBSYS_FIRST LIBSYS_LOW
#define LIBSYS_SECOND LIBSYS_HIGH
#endif

/*
 * Every argument goes through a plain temporary first: an argument that is itself a call would destroy the
 * register variables set before it.
 */
#define LIBSYS_TMP(n, arg) libsys_word libsys_t##n = (libsys_word)(arg);
#define LIBSYS_SET_(n, reg) register libsys_word libsys_r##n __asm__(reg) = libsys_t##n;
#define LIBSYS_SET(n) LIBSYS_SET_(n, LIBSYS_REG##n)

#define LIBSYS_SET0
#define LIBSYS_SET1 LIBSYS_SET(1)
#define LIBSYS_SET2 LIBSYS_SET1 LIBSYS_SET(2)
#define LIBSYS_SET3 LIBSYS_SET2 LIBSYS_SET(3)
#define LIBSYS_SET4 LIBSYS_SET3 LIBSYS_SET(4)
#define LIBSYS_SET5 LIBSYS_SET4 LIBSYS_SET(5)
#define LIBSYS_SET6 LIBSYS_SET5 LIBSYS_SET(6)

/* The set registers as inputs of the asm statement, behind the number. */
#define LIBSYS_IN0
#define LIBSYS_IN1 , "r"(libsys_r1)
#define LIBSYS_IN2 LIBSYS_IN1, "r"(libsys_r2)
#define LIBSYS_IN3 LIBSYS_IN2, "r"(libsys_r3)
#define LIBSYS_IN4 LIBSYS_IN3, "r"(libsys_r4)
#define LIBSYS_IN5 LIBSYS_IN4, "r"(libsys_r5)
#define LIBSYS_IN6 LIBSYS_IN5, "r"(libsys_r6)

/* Where the kernel destroys the argument registers, those behind the first are outputs too, which nobody reads. */
#define LIBSYS_LOSE_(n, reg) register libsys_word libsys_lost##n __asm__(reg);
#define LIBSYS_LOSE(n) LIBSYS_LOSE_(n, LIBSYS_REG##n)
#define LIBSYS_LOSE_REST LIBSYS_LOSE(2) LIBSYS_LOSE(3) LIBSYS_LOSE(4) LIBSYS_LOSE(5) LIBSYS_LOSE(6)
#define LIBSYS_LOST_REST \
	, "=r"(libsys_lost2), "=r"(libsys_lost3), "=r"(libsys_lost4), "=r"(libsys_lost5), "=r"(libsys_lost6)

#define LIBSYS_RAW0(nr) __extension__({ LIBSYS_DO(nr, 0) libsys_ret; })
#define LIBSYS_RAW1(nr, a) __extension__({ LIBSYS_TMP(1, a) LIBSYS_SET1 LIBSYS_DO(nr, 1) libsys_ret; })
#define LIBSYS_RAW2(nr, a, b) \
	__extension__({ LIBSYS_TMP(1, a) LIBSYS_TMP(2, b) LIBSYS_SET2 LIBSYS_DO(nr, 2) libsys_ret; })
#define LIBSYS_RAW3(nr, a, b, c) \
	__extension__({ LIBSYS_TMP(1, a) LIBSYS_TMP(2, b) LIBSYS_TMP(3, c) LIBSYS_SET3 LIBSYS_DO(nr, 3) libsys_ret; })
#define LIBSYS_RAW4(nr, a, b, c, d) \
	__extension__({ LIBSYS_TMP(1, a) LIBSYS_TMP(2, b) LIBSYS_TMP(3, c) LIBSYS_TMP(4, d) \
			LIBSYS_SET4 LIBSYS_DO(nr, 4) libsys_ret; })
#ifndef LIBSYS_RAW5
#define LIBSYS_RAW5(nr, a, b, c, d, e) \
	__extension__({ LIBSYS_TMP(1, a) LIBSYS_TMP(2, b) LIBSYS_TMP(3, c) LIBSYS_TMP(4, d) \
			LIBSYS_TMP(5, e) LIBSYS_SET5 LIBSYS_DO(nr, 5) libsys_ret; })
#endif
#ifndef LIBSYS_RAW6
#define LIBSYS_RAW6(nr, a, b, c, d, e, f) \
	__extension__({ LIBSYS_TMP(1, a) LIBSYS_TMP(2, b) LIBSYS_TMP(3, c) LIBSYS_TMP(4, d) \
			LIBSYS_TMP(5, e) LIBSYS_TMP(6, f) LIBSYS_SET6 LIBSYS_DO(nr, 6) libsys_ret; })
#endif

#endif
