/* SPDX-License-Identifier: 0BSD */
/*
 * The form of a libsys_vdso_ function: a pointer, which is looked up at first use, and the plain
 * call as a fallback.
 */
#include <libsys.h>
#include <vdso.h>

/* Stands for a function that does not exist; 0 is one not yet looked up. */
#define VDSO_ABSENT 1ul

/* Looks for the function and keeps the answer in *entry. */
extern __attribute__((__cold__)) void libsys_vdso_find(unsigned long *entry, const char *name);

#ifndef LIBSYS_VDSO_ENTER
#define LIBSYS_VDSO_ENTER(function, address, args) ((function *)(address)) args
#endif

/*
 * ret is the type that the kernel's function returns (an int leaves the upper half of a register as
 * it was). If `failed' holds for the result, the plain call is made: in a sandbox or on an old
 * kernel the vDSO may fail where the call does not.
 */
#ifdef LIBSYS_VDSO_VERSION
#define VDSO_FUNCTION(result, ret, name, params, args, plain, failed) \
	typedef ret function params; \
	static unsigned long entry; \
\
	/* A separate function, since saving registers around the call costs. */ \
	static __attribute__((__noinline__, __cold__)) result without params \
	{ \
		if (__atomic_load_n(&entry, __ATOMIC_RELAXED) == VDSO_ABSENT) \
			return plain; \
		libsys_vdso_find(&entry, LIBSYS_VDSO_PREFIX #name); \
		return libsys_vdso_##name args; \
	} \
\
	result libsys_vdso_##name params \
	{ \
		unsigned long f = __atomic_load_n(&entry, __ATOMIC_RELAXED); \
		result r; \
\
		if (__builtin_expect(f <= VDSO_ABSENT, 0)) \
			return without args; \
		r = LIBSYS_VDSO_ENTER(function, f, args); \
		return __builtin_expect(failed, 0) ? plain : r; \
	}
#else
#define VDSO_FUNCTION(result, ret, name, params, args, plain, failed) \
	result libsys_vdso_##name params \
	{ \
		return plain; \
	}
#endif
