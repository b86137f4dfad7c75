/* SPDX-License-Identifier: 0BSD */
/*
 * Scheduling and clone: SCHED_ and CLONE_ constants, and sets of processors for
 * sched_setaffinity(2), which takes set.bits, as in a C library's <sched.h>. A processor below 0 or
 * from CPU_SETSIZE on is in no set and changes none. struct sched_attr is in <linux/sched/types.h>,
 * struct clone_args in <linux/sched.h>.
 */
#ifndef LIBSYS_SCHED_H
#define LIBSYS_SCHED_H

#include <libsys/uapi.h>
#include <libsys/constants/sched.h>

#if !defined _SCHED_H && !defined CPU_SETSIZE
#define CPU_SETSIZE 1024
#define __LIBSYS_CPU_BITS (8 * sizeof(long))

/* A public member, whatever macro of its name a program has. */
#pragma push_macro("bits")
#undef bits
typedef struct {
	unsigned long bits[CPU_SETSIZE / (8 * sizeof(long))];
} cpu_set_t;

#define CPU_ZERO(set) __libsys_cpu_zero(set)
#define CPU_SET(cpu, set) __libsys_cpu_set(cpu, set, 1UL)
#define CPU_CLR(cpu, set) __libsys_cpu_set(cpu, set, 0UL)
#define CPU_ISSET(cpu, set) __libsys_cpu_isset(cpu, set)
#define CPU_COUNT(set) __libsys_cpu_count(set)
#define CPU_EQUAL(a, b) __libsys_cpu_equal(a, b)

__LIBSYS_INLINE void __libsys_cpu_zero(cpu_set_t *__set)
{
	unsigned int __i;

	for (__i = 0; __i < CPU_SETSIZE / __LIBSYS_CPU_BITS; __i++)
		__set->bits[__i] = 0;
}

__LIBSYS_INLINE void __libsys_cpu_set(int __cpu, cpu_set_t *__set, unsigned long __on)
{
	unsigned int __n = __LIBSYS_NUMBER(unsigned int, __cpu);

	if (__n >= CPU_SETSIZE)
		return;
	__set->bits[__n / __LIBSYS_CPU_BITS] &= ~(1UL << __n % __LIBSYS_CPU_BITS);
	__set->bits[__n / __LIBSYS_CPU_BITS] |= __on << __n % __LIBSYS_CPU_BITS;
}

__LIBSYS_INLINE int __libsys_cpu_isset(int __cpu, const cpu_set_t *__set)
{
	unsigned int __n = __LIBSYS_NUMBER(unsigned int, __cpu);

	return __n < CPU_SETSIZE &&
		(__set->bits[__n / __LIBSYS_CPU_BITS] >> __n % __LIBSYS_CPU_BITS & 1) != 0;
}

__LIBSYS_INLINE int __libsys_cpu_count(const cpu_set_t *__set)
{
	int __i, __count = 0;

	for (__i = 0; __i < CPU_SETSIZE; __i++)
		__count += __libsys_cpu_isset(__i, __set);
	return __count;
}

__LIBSYS_INLINE int __libsys_cpu_equal(const cpu_set_t *__a, const cpu_set_t *__b)
{
	unsigned int __i;

	for (__i = 0; __i < CPU_SETSIZE / __LIBSYS_CPU_BITS && __a->bits[__i] == __b->bits[__i];
		__i++)
		continue;
	return __i == CPU_SETSIZE / __LIBSYS_CPU_BITS;
}
#pragma pop_macro("bits")
#endif

#endif
