/* SPDX-License-Identifier: 0BSD */
/*
 * The arguments and bodies of those functions of libsys/portable.h that are more than a plain call.
 */
#ifndef LIBSYS_PORTABLE_FORMS_H
#define LIBSYS_PORTABLE_FORMS_H

#include <libsys/raw.h>

/*
 * Numbers of <linux/fcntl.h>, stat.h, time.h, reboot.h and signal.h, the same on every ABI that
 * uses them here.
 */
#define __LIBSYS_AT_FDCWD (-100)
#define __LIBSYS_AT_SYMLINK_NOFOLLOW 0x100
#define __LIBSYS_AT_REMOVEDIR 0x200
#define __LIBSYS_AT_EMPTY_PATH 0x1000
#define __LIBSYS_STATX_BASIC_STATS 0x7ffU
#define __LIBSYS_CLOCK_MONOTONIC 1
#define __LIBSYS_REBOOT_MAGIC1 (-18751827) /* 0xfee1dead */
#define __LIBSYS_REBOOT_MAGIC2 672274793
#define __LIBSYS_SIGCHLD 17

/*
 * Ports that differ define these themselves (libsys/port/). O_WRONLY | O_CREAT | O_TRUNC, for ABIs
 * without creat:
 */
#ifndef __LIBSYS_O_NEW
#define __LIBSYS_O_NEW 0x241
#endif
/* sizeof(struct statfs64) of <asm/statfs.h>. */
#ifndef __LIBSYS_STATFS64_SIZE
#define __LIBSYS_STATFS64_SIZE (__SIZEOF_LONG__ == 8 ? 120 : 88)
#endif
/* IPC_64, where System V's calls need it with a command. */
#ifndef __LIBSYS_IPC_64
#define __LIBSYS_IPC_64 0
#endif
/* mmap2 counts in units of 4096 bytes, whatever the size of a page. */
#ifndef __LIBSYS_MMAP2_SHIFT
#define __LIBSYS_MMAP2_SHIFT 12
#endif
/* The type that holds the address and the size of pselect6's mask. */
#ifndef __LIBSYS_SIG_WORD
#define __LIBSYS_SIG_WORD __UINTPTR_TYPE__
#endif
#ifndef __LIBSYS_ENOSYS
#define __LIBSYS_ENOSYS 38
#define __LIBSYS_EOVERFLOW 75
#endif

/* The halves of an offset, in whatever order a call takes them. */
#define __LIBSYS_LOW(offset) __LIBSYS_NUMBER(unsigned long, offset)
#if __SIZEOF_LONG__ == 8
#define __LIBSYS_HIGH(offset) (__LIBSYS_NUMBER(unsigned long, offset) >> 32)
#else
#define __LIBSYS_HIGH(offset) __LIBSYS_NUMBER(unsigned long, (offset) >> 32)
#endif

/* A size for a call that takes an int: no buffer for a name is longer. */
#define __LIBSYS_INT_SIZE(size) __LIBSYS_NUMBER(int, (size) > 0x7fffffff ? 0x7fffffff : (size))

/*
 * A pointer to another type, or to the same that the kernel would not have changed; an error in an
 * address's place.
 */
#ifdef __cplusplus
#define __LIBSYS_POINTER(type, p) (reinterpret_cast<type>(reinterpret_cast<__UINTPTR_TYPE__>(p)))
#define __LIBSYS_REFUSED(error) (reinterpret_cast<void *>(static_cast<__UINTPTR_TYPE__>(-(error))))
#else
#define __LIBSYS_POINTER(type, p) ((type)LIBSYS_PTR(p))
#define __LIBSYS_REFUSED(error) ((void *)(__UINTPTR_TYPE__)-(error))
#endif

#ifndef LIBSYS_INLINE
#define __LIBSYS_ONLY(call) ;
#define __LIBSYS_SEEK(call, fd, offset, whence) ;
#define __LIBSYS_MMAP2(addr, length, prot, flags, fd, offset) ;
#define __LIBSYS_MMAP_ARG(addr, length, prot, flags, fd, offset) ;
#define __LIBSYS_DUP2(call, fd, to) ;
#define __LIBSYS_FIRST_OF(call) ;
#define __LIBSYS_SECOND_OF(call) ;
#define __LIBSYS_POLL(call, fds, count, milliseconds) ;
#define __LIBSYS_SELECT(call, count, in, out, except, timeout) ;
#define __LIBSYS_PSELECT(call, count, in, out, except, timeout, mask) ;
#define __LIBSYS_STATFS(call, file, stat) ;
#define __LIBSYS_OLDER(newer, older) ;
#define __LIBSYS_WAIT4(pid, status, options, usage) ;
#else
#define __LIBSYS_ONLY(call) { call; }

#define __LIBSYS_SEEK(call, fd, offset, whence) { \
	libsys_loff_t __libsys__at; \
	long __libsys__r = sys_##call(__LIBSYS_NUMBER(unsigned int, fd), __LIBSYS_HIGH(offset), \
		__LIBSYS_LOW(offset), \
				      &__libsys__at, __LIBSYS_NUMBER(unsigned int, whence)); \
	return __libsys__r < 0 ? __libsys__r : __libsys__at; \
}

/*
 * The errors of calls with an offset in bytes: EINVAL (22) within a page, EOVERFLOW if it is too
 * large.
 */
#define __LIBSYS_MMAP2(addr, length, prot, flags, fd, offset) { \
	libsys_u64 __libsys__at = __LIBSYS_NUMBER(libsys_u64, offset); \
	if (__libsys__at & ((1 << __LIBSYS_MMAP2_SHIFT) - 1)) \
		return __LIBSYS_REFUSED(22); \
	if (__libsys__at >> (32 + __LIBSYS_MMAP2_SHIFT)) \
		return __LIBSYS_REFUSED(__LIBSYS_EOVERFLOW); \
	return sys_mmap2(LIBSYS_PTR(addr), length, __LIBSYS_NUMBER(unsigned long, prot), \
			 __LIBSYS_NUMBER(unsigned long, flags), \
			 __LIBSYS_NUMBER(unsigned long, fd), \
			 __LIBSYS_NUMBER(unsigned long, __libsys__at >> __LIBSYS_MMAP2_SHIFT)); \
}
/* s390x takes all arguments from memory. */
#define __LIBSYS_MMAP_ARG(addr, length, prot, flags, fd, offset) { \
	unsigned long __libsys__arg[6]; \
	__libsys__arg[0] = LIBSYS_PTR(addr); \
	__libsys__arg[1] = length; \
	__libsys__arg[2] = __LIBSYS_NUMBER(unsigned long, prot); \
	__libsys__arg[3] = __LIBSYS_NUMBER(unsigned long, flags); \
	__libsys__arg[4] = __LIBSYS_NUMBER(unsigned long, fd); \
	__libsys__arg[5] = __LIBSYS_NUMBER(unsigned long, offset); \
	return sys_mmap(__LIBSYS_AS(struct mmap_arg_struct *, __libsys__arg)); \
}

/* dup3 refuses to copy a descriptor to itself; dup2 leaves it alone if it is open. */
#define __LIBSYS_DUP2(call, fd, to) { \
	long __libsys__r; \
	if (fd != to) \
		return sys_dup3(__LIBSYS_NUMBER(unsigned int, fd), \
			__LIBSYS_NUMBER(unsigned int, to), 0); \
	__libsys__r = sys_##call(__LIBSYS_NUMBER(unsigned int, fd), 1 /* F_GETFD */, 0); \
	return __libsys__r < 0 ? __libsys__r : fd; \
}

/* On alpha one call has both results. */
#define __LIBSYS_FIRST_OF(call) { int __libsys__other; return sys_##call(&__libsys__other); }
#define __LIBSYS_SECOND_OF(call) { \
	int __libsys__other; \
	long __libsys__r = sys_##call(&__libsys__other); \
	return __libsys__r < 0 ? __libsys__r : \
		__LIBSYS_NUMBER(long, __LIBSYS_NUMBER(unsigned int, __libsys__other)); \
}

#define __LIBSYS_POLL(call, fds, count, milliseconds) { \
	libsys_s64 __libsys__time[2]; \
	__libsys__time[0] = milliseconds / 1000; \
	__libsys__time[1] = milliseconds % 1000 * 1000000; \
	return sys_##call(fds, count, \
		milliseconds < 0 ? __LIBSYS_NONE(struct __kernel_timespec *) : \
			  __LIBSYS_AS(struct __kernel_timespec *, __libsys__time), \
			  __LIBSYS_NONE(const libsys_sigset_t *), sizeof(libsys_sigset_t)); \
}

/* The time that is left comes back, as from select. An invalid time stays as it is. */
#define __LIBSYS_SELECT(call, count, in, out, except, timeout) { \
	libsys_s64 __libsys__time[2]; \
	long __libsys__r; \
	if (!timeout) \
		return sys_##call(count, in, out, except, \
		__LIBSYS_NONE(struct __kernel_timespec *), \
				  __LIBSYS_NONE(void *)); \
	__builtin_memcpy(__libsys__time, timeout, sizeof(__libsys__time)); \
	__libsys__time[1] *= 1000; \
	__libsys__r = sys_##call(count, in, out, except, \
		__LIBSYS_AS(struct __kernel_timespec *, __libsys__time), \
				 __LIBSYS_NONE(void *)); \
	if (__LIBSYS_NUMBER(libsys_u64, __libsys__time[1]) < 1000000000) { \
		__libsys__time[1] = __LIBSYS_NUMBER(unsigned int, __libsys__time[1]) / 1000; \
		__builtin_memcpy(timeout, __libsys__time, sizeof(__libsys__time)); \
	} \
	return __libsys__r; \
}

/* x32's kernel fills the structure of x86_64; the header's structure has narrow members on x32. */
#define __LIBSYS_STATFS(call, file, stat) { \
	libsys_u64 __libsys__wide[15]; \
	unsigned int __libsys__stat[__LIBSYS_STATFS64_SIZE / sizeof(int)] = {0}; \
	long __libsys__r = sys_##call(file, __LIBSYS_AS(struct statfs *, __libsys__wide)); \
	if (__libsys__r < 0) \
		return __libsys__r; \
	__libsys__stat[0] = __LIBSYS_NUMBER(unsigned int, __libsys__wide[0]); \
	__libsys__stat[1] = __LIBSYS_NUMBER(unsigned int, __libsys__wide[1]); \
	__builtin_memcpy(__libsys__stat + 2, __libsys__wide + 2, 6 * sizeof(*__libsys__wide)); \
	__libsys__stat[14] = __LIBSYS_NUMBER(unsigned int, __libsys__wide[8]); \
	__libsys__stat[15] = __LIBSYS_NUMBER(unsigned int, __libsys__wide[9]); \
	__libsys__stat[16] = __LIBSYS_NUMBER(unsigned int, __libsys__wide[10]); \
	__builtin_memcpy(stat, __libsys__stat, sizeof(__libsys__stat)); \
	return __libsys__r; \
}

/* The sixth argument points to two words: the mask's address and its size. */
#define __LIBSYS_PSELECT(call, count, in, out, except, timeout, mask) { \
	__LIBSYS_SIG_WORD __libsys__sig[2]; \
	__libsys__sig[0] = LIBSYS_PTR(mask); \
	__libsys__sig[1] = sizeof(libsys_sigset_t); \
	return sys_##call(count, in, out, except, timeout, __libsys__sig); \
}

/*
 * riscv32 has only waitid. Words 2, 3 and 5 of its siginfo are the reason, the process and the
 * status.
 */
#define __LIBSYS_WAIT4(pid, status, options, usage) { \
	int __libsys__info[128 / sizeof(int)]; \
	int __libsys__which = (pid) == -1 ? 0 /* P_ALL */ : (pid) > 0 ? 1 /* P_PID */ \
		: 2 /* P_PGID */; \
	long __libsys__r; \
	if ((pid) < -2147483647) \
		return -3; /* ESRCH: no group has the number that would be */ \
	__libsys__info[3] = 0; \
	__libsys__r = sys_waitid(__libsys__which, (pid) < -1 ? -(pid) : (pid), \
				 __LIBSYS_AS(struct siginfo *, __libsys__info), \
				 (options) | 4 /* WEXITED */, usage); \
	if (__libsys__r < 0 || __libsys__info[3] == 0) \
		return __libsys__r; \
	if (status) { \
		switch (__libsys__info[2]) { \
		case 1: /* CLD_EXITED */ \
			*(status) = (__libsys__info[5] & 0xff) << 8; \
			break; \
		case 2: /* CLD_KILLED */ \
			*(status) = __libsys__info[5] & 0x7f; \
			break; \
		case 3: /* CLD_DUMPED */ \
			*(status) = (__libsys__info[5] & 0x7f) | 0x80; \
			break; \
		case 6: /* CLD_CONTINUED */ \
			*(status) = 0xffff; \
			break; \
		default: /* CLD_STOPPED, CLD_TRAPPED */ \
			*(status) = ((__libsys__info[5] & 0xffff) << 8) | 0x7f; \
		} \
	} \
	return __libsys__info[3]; \
}

#ifdef LIBSYS_OLDER
/* The second form: if the kernel does not know the newer call, the older one. */
#define __LIBSYS_OLDER(newer, older) { \
	long __libsys__r = newer; \
	if (__libsys__r != -__LIBSYS_ENOSYS) \
		return __libsys__r; \
	older \
}

/* The call alone; and a call that takes no flags. */
#define __LIBSYS_OLD(call) return call;
#define __LIBSYS_OLD_PLAIN(flags, call) return flags ? __libsys__r : call;

/*
 * Times of two longs instead of 64-bit ones: n numbers, two per time. __libsys__old points to them,
 * with the type that the older call takes, or is null if time is.
 */
#define __LIBSYS_OLD_NUMBERS(n, type, time) \
	libsys_s64 __libsys__wide[n]; \
	long __libsys__numbers[n]; \
	unsigned int __libsys__i; \
	type *__libsys__old = time ? __LIBSYS_AS(type *, __libsys__numbers) : __LIBSYS_NONE(type *);
#define __LIBSYS_OLD_READ(n, time) \
	if (time) { \
		__builtin_memcpy(__libsys__wide, time, sizeof(__libsys__wide)); \
		for (__libsys__i = 0; __libsys__i < n; __libsys__i++) { \
			__libsys__numbers[__libsys__i] = __LIBSYS_NUMBER(long, \
				__libsys__wide[__libsys__i]); \
			if (__libsys__numbers[__libsys__i] != __libsys__wide[__libsys__i]) \
				return -__LIBSYS_EOVERFLOW; \
		} \
	}
#define __LIBSYS_OLD_WRITE(n, numbers, time) { \
	for (__libsys__i = 0; __libsys__i < n; __libsys__i++) \
		__libsys__wide[__libsys__i] = numbers[__libsys__i]; \
	__builtin_memcpy(time, __libsys__wide, sizeof(__libsys__wide)); \
}

/* A time that the call reads; a time that it writes if it does not fail. */
#define __LIBSYS_OLD_READS(n, type, time, call) { \
	__LIBSYS_OLD_NUMBERS(n, type, time) \
	__LIBSYS_OLD_READ(n, time) \
	return call; \
}
#define __LIBSYS_OLD_WRITES(n, type, time, call) { \
	__LIBSYS_OLD_NUMBERS(n, type, time) \
	__libsys__r = call; \
	if (__libsys__r >= 0 && time) \
		__LIBSYS_OLD_WRITE(n, __libsys__numbers, time) \
	return __libsys__r; \
}
/*
 * A time that it reads, and another, __libsys__out, that it writes if its result is as `result'
 * says.
 */
#define __LIBSYS_OLD_READS_WRITES(n, type, time, out, result, call) { \
	long __libsys__more[n]; \
	type *__libsys__out = out ? __LIBSYS_AS(type *, __libsys__more) : __LIBSYS_NONE(type *); \
	__LIBSYS_OLD_NUMBERS(n, type, time) \
	__LIBSYS_OLD_READ(n, time) \
	__libsys__r = call; \
	if (__libsys__r result && out) \
		__LIBSYS_OLD_WRITE(n, __libsys__more, out) \
	return __libsys__r; \
}
#define __LIBSYS_OLD_IN(time, call) __LIBSYS_OLD_READS(2, struct __kernel_old_timespec, time, call)
#define __LIBSYS_OLD_OUT(time, call) \
	__LIBSYS_OLD_WRITES(2, struct __kernel_old_timespec, time, call)
#define __LIBSYS_OLD_TIMES(times, call) \
	__LIBSYS_OLD_READS(4, struct __kernel_old_timespec, times, call)
#define __LIBSYS_OLD_TIMER(value, call) __LIBSYS_OLD_WRITES(4, struct itimerspec, value, call)
#define __LIBSYS_OLD_SET_TIMER(to, old, call) \
	__LIBSYS_OLD_READS_WRITES(4, struct itimerspec, to, old, >= 0, call)
/* The time left is stored if a signal ended the sleep: EINTR, 4. */
#define __LIBSYS_OLD_SLEEP(time, left, call) \
	__LIBSYS_OLD_READS_WRITES(2, struct __kernel_old_timespec, time, left, == -4, call)

/* A time in which the time left comes back. It counts in units of `unit' nanoseconds. */
#define __LIBSYS_OLD_LEFT(time, unit, call) { \
	__LIBSYS_OLD_NUMBERS(2, struct __kernel_old_timespec, time) \
	__LIBSYS_OLD_READ(2, time) \
	if (time) { \
		if (__LIBSYS_NUMBER(unsigned long, __libsys__numbers[1]) >= 1000000000UL / unit) \
			return -22; /* EINVAL */ \
		__libsys__numbers[1] *= unit; \
	} \
	__libsys__r = call; \
	if (time) { \
		__libsys__numbers[1] /= unit; \
		__LIBSYS_OLD_WRITE(2, __libsys__numbers, time) \
	} \
	return __libsys__r; \
}
#define __LIBSYS_OLD_BOTH(time, call) __LIBSYS_OLD_LEFT(time, 1, call)
#define __LIBSYS_OLD_SELECT(timeout, call) __LIBSYS_OLD_LEFT(timeout, 1000, call)
#define __LIBSYS_OLD_PSELECT(count, in, out, except, timeout, mask) { \
	__LIBSYS_SIG_WORD __libsys__sig[2]; \
	__libsys__sig[0] = LIBSYS_PTR(mask); \
	__libsys__sig[1] = sizeof(libsys_sigset_t); \
	__LIBSYS_OLD_BOTH(timeout, \
		sys_pselect6(count, in, out, except, __libsys__old, __libsys__sig)) \
}
#endif
#endif

#endif
