/* SPDX-License-Identifier: 0BSD */
/*
 * The base of all calls' definitions: libsys_raw0 to libsys_raw6 (libsys_raw7 on some ABIs) make a
 * call by its number, with that many arguments, each a whole register. They exist inline only. A
 * port (libsys/port/) names its argument registers, LIBSYS_REG1 to LIBSYS_REG6, and defines how to
 * make a call, LIBSYS_DO(number, count of arguments). That leaves the result in libsys_ret and, on
 * ABIs where calls have a second one, that in libsys_second. Where six registers are not enough,
 * the port defines LIBSYS_BODYn itself.
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

/*
 * A compiler without GNU inline assembly, or with LIBSYS_NO_INLINE, gets declarations: the symbols
 * are in libsys.a.
 */
#if defined LIBSYS_NO_INLINE || !defined __GNUC__ || defined __TINYC__
#define LIBSYS_CALL extern
#define LIBSYS_RETURN(result) ;
#else
#define LIBSYS_INLINE
#ifndef LIBSYS_CALL
/* A program's own hooks for -finstrument-functions make calls, too. */
#define LIBSYS_CALL extern __inline__ __attribute__((__gnu_inline__, __no_instrument_function__))
/*
 * Where a program ends, clang would not inline a function of two calls: force it, unless inlining
 * is off.
 */
#ifndef __NO_INLINE__
#define LIBSYS_ALWAYS __attribute__((__always_inline__))
#endif
#endif
#define LIBSYS_RETURN(result) { return result; }
/*
 * If a sandbox refuses exit_group, exit follows; if it refuses that, a trap. The program must not
 * go on.
 */
#define LIBSYS_NEVER(call) { (void)(call); for (;;) LIBSYS_STOP; }
#define LIBSYS_NEVER_OR(call, other) { (void)(call); for (;;) { (void)(other); LIBSYS_STOP; } }
/*
 * A port defines it if the compiler knows no trap instruction, or one behind which a handler
 * returns.
 */
#ifndef LIBSYS_STOP
#define LIBSYS_STOP __builtin_trap()
#endif
/* Calls with two results: the second, or both, go where a pointer says. */
#define LIBSYS_PAIR(second, nr) \
	{ LIBSYS_DO(nr, 0) if (libsys_ret >= 0) *(second) = __LIBSYS_NUMBER(int, libsys_second); \
	  return libsys_ret; }
#define LIBSYS_BOTH(results, nr) \
	{ LIBSYS_DO(nr, 0) if (libsys_ret < 0) return libsys_ret; \
	  (results)[0] = __LIBSYS_NUMBER(int, libsys_ret); \
	  (results)[1] = __LIBSYS_NUMBER(int, libsys_second); return 0; }
#endif

#ifndef LIBSYS_ALWAYS
#define LIBSYS_ALWAYS
#endif
#define LIBSYS_NORETURN __attribute__((__noreturn__))
#define LIBSYS_TWICE __attribute__((__returns_twice__))

/* A pointer as a register holds it, and the type that takes least time to compile for that. */
#ifdef LIBSYS_WIDE_RESULTS
typedef __UINTPTR_TYPE__ libsys_address;
#else
typedef libsys_word libsys_address;
#endif
#ifdef __cplusplus
#define LIBSYS_PTR(p) reinterpret_cast<__UINTPTR_TYPE__>(p)
#else
#define LIBSYS_PTR(p) ((__UINTPTR_TYPE__)(p))
#endif

/* The halves of a 64-bit argument in the order of their registers; a narrower one is widened. */
#define LIBSYS_LOW(v) __LIBSYS_NUMBER(libsys_word, v)
#define LIBSYS_HIGH(v) __LIBSYS_NUMBER(libsys_word, (v) >> 16 >> 16)
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define LIBSYS_FIRST LIBSYS_HIGH
#define LIBSYS_SECOND LIBSYS_LOW
#else
#define LIBSYS_FIRST LIBSYS_LOW
#define LIBSYS_SECOND LIBSYS_HIGH
#endif

#ifdef LIBSYS_INLINE

/* Argument registers are set from parameters only: a call made in between would destroy them. */
#define LIBSYS_SET1(a) register libsys_word libsys_r1 __asm__(LIBSYS_REG1) = a;
#define LIBSYS_SET2(a) register libsys_word libsys_r2 __asm__(LIBSYS_REG2) = a;
#define LIBSYS_SET3(a) register libsys_word libsys_r3 __asm__(LIBSYS_REG3) = a;
#define LIBSYS_SET4(a) register libsys_word libsys_r4 __asm__(LIBSYS_REG4) = a;
#define LIBSYS_SET5(a) register libsys_word libsys_r5 __asm__(LIBSYS_REG5) = a;
#define LIBSYS_SET6(a) register libsys_word libsys_r6 __asm__(LIBSYS_REG6) = a;

/* The set registers as inputs of the asm statement, behind the number. */
#define LIBSYS_IN0
#define LIBSYS_IN1 , "r"(libsys_r1)
#define LIBSYS_IN2 LIBSYS_IN1, "r"(libsys_r2)
#define LIBSYS_IN3 LIBSYS_IN2, "r"(libsys_r3)
#define LIBSYS_IN4 LIBSYS_IN3, "r"(libsys_r4)
#define LIBSYS_IN5 LIBSYS_IN4, "r"(libsys_r5)
#define LIBSYS_IN6 LIBSYS_IN5, "r"(libsys_r6)

/*
 * Where the kernel destroys the argument registers, those after the first are also outputs, which
 * nobody reads.
 */
#define LIBSYS_LOSE_(n, reg) register libsys_word libsys_lost##n __asm__(reg);
#define LIBSYS_LOSE(n) LIBSYS_LOSE_(n, LIBSYS_REG##n)
#define LIBSYS_LOSE_REST LIBSYS_LOSE(2) LIBSYS_LOSE(3) LIBSYS_LOSE(4) LIBSYS_LOSE(5) LIBSYS_LOSE(6)
#define LIBSYS_LOST_REST \
	, "=r"(libsys_lost2), "=r"(libsys_lost3), "=r"(libsys_lost4), "=r"(libsys_lost5), \
		"=r"(libsys_lost6)

#define LIBSYS_BODY0 LIBSYS_DO(__nr, 0) return libsys_ret;
#define LIBSYS_BODY1 LIBSYS_SET1(__a) LIBSYS_DO(__nr, 1) return libsys_ret;
#define LIBSYS_BODY2 LIBSYS_SET1(__a) LIBSYS_SET2(__b) LIBSYS_DO(__nr, 2) return libsys_ret;
#define LIBSYS_BODY3 LIBSYS_SET1(__a) LIBSYS_SET2(__b) LIBSYS_SET3(__c) LIBSYS_DO(__nr, 3) \
	return libsys_ret;
#define LIBSYS_BODY4 \
	LIBSYS_SET1(__a) LIBSYS_SET2(__b) LIBSYS_SET3(__c) LIBSYS_SET4(__d) LIBSYS_DO(__nr, 4) \
		return libsys_ret;
#ifndef LIBSYS_BODY5
#define LIBSYS_BODY5 \
	LIBSYS_SET1(__a) LIBSYS_SET2(__b) LIBSYS_SET3(__c) LIBSYS_SET4(__d) LIBSYS_SET5(__e) \
	LIBSYS_DO(__nr, 5) return libsys_ret;
#endif
#ifndef LIBSYS_BODY6
#define LIBSYS_BODY6 \
	LIBSYS_SET1(__a) LIBSYS_SET2(__b) LIBSYS_SET3(__c) LIBSYS_SET4(__d) LIBSYS_SET5(__e) \
		LIBSYS_SET6(__f) \
	LIBSYS_DO(__nr, 6) return libsys_ret;
#endif

#define LIBSYS_RAW extern __inline__ __attribute__((__gnu_inline__, __always_inline__, \
	__no_instrument_function__)) libsys_word
#define LIBSYS_W libsys_word

LIBSYS_BEGIN
LIBSYS_RAW libsys_raw0(LIBSYS_W __nr) { LIBSYS_BODY0 }
LIBSYS_RAW libsys_raw1(LIBSYS_W __nr, LIBSYS_W __a) { LIBSYS_BODY1 }
LIBSYS_RAW libsys_raw2(LIBSYS_W __nr, LIBSYS_W __a, LIBSYS_W __b) { LIBSYS_BODY2 }
LIBSYS_RAW libsys_raw3(LIBSYS_W __nr, LIBSYS_W __a, LIBSYS_W __b, LIBSYS_W __c) { LIBSYS_BODY3 }
LIBSYS_RAW libsys_raw4(LIBSYS_W __nr, LIBSYS_W __a, LIBSYS_W __b, LIBSYS_W __c, LIBSYS_W __d)
	{ LIBSYS_BODY4 }
LIBSYS_RAW libsys_raw5(LIBSYS_W __nr, LIBSYS_W __a, LIBSYS_W __b, LIBSYS_W __c, LIBSYS_W __d,
	LIBSYS_W __e)
	{ LIBSYS_BODY5 }
LIBSYS_RAW libsys_raw6(LIBSYS_W __nr, LIBSYS_W __a, LIBSYS_W __b, LIBSYS_W __c, LIBSYS_W __d,
	LIBSYS_W __e, LIBSYS_W __f)
	{ LIBSYS_BODY6 }
#ifdef LIBSYS_BODY7
LIBSYS_RAW libsys_raw7(LIBSYS_W __nr, LIBSYS_W __a, LIBSYS_W __b, LIBSYS_W __c, LIBSYS_W __d,
	LIBSYS_W __e, LIBSYS_W __f, LIBSYS_W __g)
	{ LIBSYS_BODY7 }
#endif
LIBSYS_END

#undef LIBSYS_RAW
#undef LIBSYS_W
#endif

#endif
