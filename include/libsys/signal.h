/* SPDX-License-Identifier: 0BSD */
/*
 * Signal handlers and sets of signals. The numbers of the signals, the SA_ flags, struct siginfo
 * and struct sigaltstack are those of <linux/signal.h>; a handler's context is struct ucontext of
 * <asm/ucontext.h>, before which many ABIs need <asm/sigcontext.h>.
 */
#ifndef LIBSYS_SIGNAL_H
#define LIBSYS_SIGNAL_H

#include <libsys/raw.h>

struct siginfo;

/* Public members, whatever macros of their names a program has. */
#pragma push_macro("bits")
#undef bits
#pragma push_macro("flags")
#undef flags
#pragma push_macro("handler")
#undef handler
#pragma push_macro("info")
#undef info
#pragma push_macro("mask")
#undef mask
#pragma push_macro("plain")
#undef plain

LIBSYS_BEGIN

/* The action on a signal: a handler with one argument or, if flags has SA_SIGINFO, with three. */
struct libsys_sigaction {
	union {
		void (*plain)(int __sig); /* or LIBSYS_SIG_DFL, LIBSYS_SIG_IGN */
		void (*info)(int __sig, struct siginfo *__info, void *__context);
	} handler;
	unsigned long flags;
	libsys_sigset_t mask; /* blocked, besides the signal itself, while the handler runs */
};

#define LIBSYS_SIG_DFL __LIBSYS_NONE(void (*)(int))
#ifdef __cplusplus
#define LIBSYS_SIG_IGN (reinterpret_cast<void (*)(int)>(1))
#else
#define LIBSYS_SIG_IGN ((void (*)(int))1)
#endif

/*
 * Sets the action on signal sig (1 to LIBSYS_NSIG) to *act unless act is null, and stores the old
 * action in *old unless old is null. This is rt_sigaction plus the return from a handler, which
 * most ABIs leave to the program. Do not pass SA_RESTORER, their flag for it; *old does not have it
 * either. Returns 0 or an error: -EINVAL if sig is not a signal or its action cannot be changed;
 * -EFAULT.
 */
#if defined __cplusplus && !defined __clang__
	/* gcc warns about a function with the name of a structure */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
extern long libsys_sigaction(int __sig, const struct libsys_sigaction *__act,
	struct libsys_sigaction *__old);
#if defined __cplusplus && !defined __clang__
#pragma GCC diagnostic pop
#endif

/* Of signal __sig: its word in *__set and its bit there. */
#define LIBSYS_SIG_BITS (8 * __SIZEOF_LONG__)
#define LIBSYS_SIG_WORD __set->bits[(__sig - 1) / LIBSYS_SIG_BITS]
#define LIBSYS_SIG_BIT (1UL << (__sig - 1) % LIBSYS_SIG_BITS)
#define LIBSYS_SIG_BAD (__LIBSYS_NUMBER(unsigned int, __sig) - 1 >= LIBSYS_NSIG)

/* Word i of *__set, or another one: a set has one to four words. */
#define LIBSYS_SIG_OF(i) __set->bits[i % (LIBSYS_NSIG / LIBSYS_SIG_BITS)]
#define LIBSYS_SIG_ALL(to) \
	(LIBSYS_SIG_OF(0) = to, LIBSYS_SIG_OF(1) = to, LIBSYS_SIG_OF(2) = to, \
	 LIBSYS_SIG_OF(3) = to, 0)

/* Takes every signal out of the set. Returns 0. */
LIBSYS_CALL int libsys_sigemptyset(libsys_sigset_t *__set)
LIBSYS_RETURN(LIBSYS_SIG_ALL(0UL))

/* Puts every signal into the set. Returns 0. */
LIBSYS_CALL int libsys_sigfillset(libsys_sigset_t *__set)
LIBSYS_RETURN(LIBSYS_SIG_ALL(~0UL))

/* In these functions, a sig outside 1 to LIBSYS_NSIG changes nothing, and the result is -EINVAL. */

/* Puts signal sig into the set. Returns 0 or -EINVAL. */
LIBSYS_CALL int libsys_sigaddset(libsys_sigset_t *__set, int __sig)
LIBSYS_RETURN(LIBSYS_SIG_BAD ? -22 : (LIBSYS_SIG_WORD |= LIBSYS_SIG_BIT, 0))

/* Takes signal sig out of the set. Returns 0 or -EINVAL. */
LIBSYS_CALL int libsys_sigdelset(libsys_sigset_t *__set, int __sig)
LIBSYS_RETURN(LIBSYS_SIG_BAD ? -22 : (LIBSYS_SIG_WORD &= ~LIBSYS_SIG_BIT, 0))

/* Returns 1 if signal sig is in the set, 0 if not, or -EINVAL. */
LIBSYS_CALL int libsys_sigismember(const libsys_sigset_t *__set, int __sig)
LIBSYS_RETURN(LIBSYS_SIG_BAD ? -22 : (LIBSYS_SIG_WORD & LIBSYS_SIG_BIT) != 0)

LIBSYS_END

#pragma pop_macro("bits")
#pragma pop_macro("flags")
#pragma pop_macro("handler")
#pragma pop_macro("info")
#pragma pop_macro("mask")
#pragma pop_macro("plain")

#endif
