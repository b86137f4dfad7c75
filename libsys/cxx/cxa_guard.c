/* SPDX-License-Identifier: 0BSD */
/*
 * The once-only construction of C++ function-local statics (Itanium C++ ABI 3.3.3; ARM's guards are
 * 32 bits wide). The first byte says that it is done, on ARM and AArch64 the lowest bit (Run-time
 * ABI 3.2.3). If that bit is not in the first byte, both are set, since clang looks at the byte.
 * The last word, on ARM the bits between, has the number of the thread that constructs.
 */
#include "threads/futex.h"

extern LIBSYS_NORETURN void abort(void);
extern int __cxa_guard_acquire(char *guard);
extern void __cxa_guard_release(char *guard), __cxa_guard_abort(char *guard);

#ifdef __ARM_EABI__
#define WORD(guard) ((unsigned int *)(void *)(guard))
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define OWNER(thread) ((thread) << 1)
#define DONE 0x01000001u
#else
#define OWNER(thread) ((thread) << 8)
#define DONE 1u
#endif
#else
#define WORD(guard) ((unsigned int *)(void *)(guard) + 1)
#ifdef __AARCH64EB__
#define OWNER(thread) ((thread) << 1)
#define DONE 1u
#else
#define OWNER(thread) (thread)
#define DONE 0u
#endif
#endif
/* Thread numbers are below 1 << 22. */
#define WAITED OWNER(1u << 22)

/*
 * Returns 1 if the caller must construct, 0 if that is done. If the construction of a static needs
 * the static itself, the program ends.
 */
int __cxa_guard_acquire(char *guard)
{
	unsigned int *word = WORD(guard), was, mine = OWNER((unsigned int)sys_gettid());

	while (!__atomic_load_n(guard, __ATOMIC_ACQUIRE)) {
		was = 0;
		if (__atomic_compare_exchange_n(word, &was, mine, 0, __ATOMIC_ACQUIRE,
			    __ATOMIC_RELAXED)) {
			if (!__atomic_load_n(guard, __ATOMIC_ACQUIRE))
				return 1;
			__cxa_guard_abort(guard);
			return 0;
		}
		if (was & DONE)
			continue;
		if ((was & ~WAITED) == mine)
			abort();
		if ((was & WAITED) ||
			__atomic_compare_exchange_n(word, &was, was | WAITED, 0, __ATOMIC_RELAXED,
				__ATOMIC_RELAXED))
			futex(word, FUTEX_WAIT_PRIVATE, was | WAITED);
	}
	return 0;
}

static void leave(unsigned int *word, unsigned int now)
{
	if (__atomic_exchange_n(word, now, __ATOMIC_RELEASE) & WAITED)
		futex(word, FUTEX_WAKE_PRIVATE, 0x7fffffff);
}

void __cxa_guard_release(char *guard)
{
#ifndef __ARM_EABI__
	__atomic_store_n(guard, 1, __ATOMIC_RELEASE);
#endif
	leave(WORD(guard), DONE);
}

void __cxa_guard_abort(char *guard)
{
	leave(WORD(guard), 0);
}
