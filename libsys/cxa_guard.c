/* SPDX-License-Identifier: 0BSD */
/*
 * The once-only construction of C++ function-local statics (Itanium C++ ABI 3.3.3; ARM's guards are 32 bits wide):
 * the first byte says done, the last word or byte belongs to the thread that constructs.
 */
#include <libsys.h>

#ifdef __ARM_EABI__
typedef char owner;
#define OWNER(guard) ((owner *)(guard) + 1)
#else
typedef int owner;
#define OWNER(guard) ((owner *)(guard) + 1)
#endif

extern int __cxa_guard_acquire(char *guard);
extern void __cxa_guard_release(char *guard), __cxa_guard_abort(char *guard);

/* 1 if the caller is to construct, 0 if that is done. */
int __cxa_guard_acquire(char *guard)
{
	for (;;) {
		if (__atomic_load_n(guard, __ATOMIC_ACQUIRE))
			return 0;
		if (!__atomic_exchange_n(OWNER(guard), 1, __ATOMIC_ACQUIRE)) {
			if (!__atomic_load_n(guard, __ATOMIC_ACQUIRE))
				return 1;
			__cxa_guard_abort(guard);
			return 0;
		}
		sys_sched_yield();
	}
}

void __cxa_guard_release(char *guard)
{
	__atomic_store_n(guard, 1, __ATOMIC_RELEASE);
	__cxa_guard_abort(guard);
}

void __cxa_guard_abort(char *guard)
{
	__atomic_store_n(OWNER(guard), 0, __ATOMIC_RELEASE);
}
