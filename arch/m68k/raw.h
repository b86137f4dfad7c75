/* SPDX-License-Identifier: 0BSD */
/*
 * m68k (Linux: arch/m68k/kernel/entry.S, system_call): number in d0, arguments in d1 to d5 and a0,
 * result in d0; nothing else is destroyed.
 */
#define LIBSYS_REG1 "d1"
#define LIBSYS_REG2 "d2"
#define LIBSYS_REG3 "d3"
#define LIBSYS_REG4 "d4"
#define LIBSYS_REG5 "d5"
#define LIBSYS_REG6 "a0"

#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_ret __asm__("d0") = nr; \
	__asm__ __volatile__("trap #0" : "=r"(libsys_ret) : "0"(libsys_ret) LIBSYS_IN##n \
		: "memory");

/*
 * Five or more arguments are loaded from memory: with that many of the eight data registers set,
 * gcc 12 has an internal error if it compares 64-bit values before the call.
 */
#define LIBSYS_LOAD(n, last, registers) \
	libsys_word libsys_args[n]; \
	register libsys_word libsys_ret __asm__("d0"); \
	libsys_args[0] = __a; libsys_args[1] = __b; libsys_args[2] = __c; libsys_args[3] = __d; \
		last \
	libsys_ret = __nr; \
	__asm__ __volatile__("moveml %1, " registers "\n\ttrap #0" : "+r"(libsys_ret) \
		: "m"(libsys_args) \
			     : "d1", "d2", "d3", "d4", "d5", "a0", "memory"); \
	return libsys_ret;
#define LIBSYS_BODY5 LIBSYS_LOAD(5, libsys_args[4] = __e;, "%%d1-%%d5")
#define LIBSYS_BODY6 LIBSYS_LOAD(6, libsys_args[4] = __e; libsys_args[5] = __f;, "%%d1-%%d5/%%a0")

/* A handler would return behind trap #7, which compilers use. */
#define LIBSYS_STOP __asm__ __volatile__("illegal")

/* sizeof(struct statfs64) of <asm/statfs.h>. */
#define __LIBSYS_STATFS64_SIZE 84
