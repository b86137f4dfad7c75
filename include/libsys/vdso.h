/* SPDX-License-Identifier: 0BSD */
/* The calls that the kernel's vDSO answers without entering the kernel. See libsys_vdso(3). */
#ifndef LIBSYS_VDSO_H
#define LIBSYS_VDSO_H

#include <libsys/calls.h>

/*
 * Each takes and returns what the system call of its name does. If there is no vDSO function, or it
 * fails, the function makes that call. Any thread and signal handlers may call them.
 */
struct __kernel_timespec;
struct __kernel_old_timespec;
struct __kernel_old_timeval;
struct timezone;

/*
 * The structure that clock_gettime fills: the 32-bit time on ABIs that also have clock_gettime64.
 */
#ifdef SYS_NR_clock_gettime64
#define LIBSYS_TIMESPEC __kernel_old_timespec
#else
#define LIBSYS_TIMESPEC __kernel_timespec
#endif

LIBSYS_BEGIN

#ifdef SYS_NR_clock_gettime
extern long libsys_vdso_clock_gettime(int __which_clock, struct LIBSYS_TIMESPEC *__tp);
#endif
#ifdef SYS_NR_clock_gettime64
extern long libsys_vdso_clock_gettime64(int __which_clock, struct __kernel_timespec *__tp);
#endif
#ifdef SYS_NR_clock_getres
extern long libsys_vdso_clock_getres(int __which_clock, struct LIBSYS_TIMESPEC *__tp);
#endif
#ifdef SYS_NR_clock_getres_time64
extern long libsys_vdso_clock_getres_time64(int __which_clock, struct __kernel_timespec *__tp);
#endif
#ifdef SYS_NR_gettimeofday
extern long libsys_vdso_gettimeofday(struct __kernel_old_timeval *__tv, struct timezone *__tz);
#endif
#ifdef SYS_NR_time
extern libsys_clock_t libsys_vdso_time(libsys_off_t *__tloc);
#endif
extern long libsys_vdso_getcpu(unsigned int *__cpup, unsigned int *__nodep, void *__libsys_unused);

/*
 * Random numbers without a system call need a state for each thread that asks at the same time.
 * This returns the size of a state, and how to map room for some, or 0 if the kernel has no such
 * function:
 *
 * 	size = libsys_vdso_getrandom_state(&prot, &flags);
 * 	if (size) room = sys_mmap(0, 4096, prot, flags, -1, 0);
 *
 * A state starts at a multiple of 64 and must not cross the end of a page. It needs no other
 * set-up, and a forked child gets a new one. To free it, unmap it.
 */
extern libsys_size_t libsys_vdso_getrandom_state(unsigned int *__mmap_prot,
	unsigned int *__mmap_flags);

/* With a null state this is sys_getrandom. */
extern long libsys_vdso_getrandom(void *__buf, libsys_size_t __count, unsigned int __flags,
	void *__state, libsys_size_t __state_size);

/*
 * Any other function, by its version and name on this ABI ("LINUX_4.15", "__vdso_riscv_hwprobe"):
 * its address, or null. On powerpc it has the calling convention of system calls, not C's.
 */
extern const void *libsys_vdso_symbol(const char *__version, const char *__name);

/*
 * The same in any vDSO image. No more than limit bytes are read; the first 4096 of them must be
 * readable. Nothing in the image is trusted.
 */
extern const void *libsys_vdso_lookup(const void *__image, libsys_size_t __limit,
	const char *__version, const char *__name);

LIBSYS_END

#endif
