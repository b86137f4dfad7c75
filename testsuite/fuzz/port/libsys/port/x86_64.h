/* SPDX-License-Identifier: 0BSD */
/* In place of arch/x86_64/raw.h and arch/i386/raw.h: the target is the kernel. */
extern long fuzz_kernel(libsys_word nr, libsys_word a, libsys_word b, libsys_word c, libsys_word d,
	libsys_word e, libsys_word f);

/* No member of the library stands behind a call that is not put in line. */
#define LIBSYS_CALL static __inline__

#ifdef __x86_64__
#define LIBSYS_REG1 "rdi"
#define LIBSYS_REG2 "rsi"
#define LIBSYS_REG3 "rdx"
#define LIBSYS_REG4 "r10"
#else
#define LIBSYS_REG1 "ebx"
#define LIBSYS_REG2 "ecx"
#define LIBSYS_REG3 "edx"
#define LIBSYS_REG4 "esi"
#define __LIBSYS_STATFS64_SIZE 84
#endif

#define LIBSYS_DO(nr, n) libsys_word libsys_ret = fuzz_kernel(nr FUZZ_IN##n);
#define FUZZ_IN0 , 0, 0, 0, 0, 0, 0
#define FUZZ_IN1 , libsys_r1, 0, 0, 0, 0, 0
#define FUZZ_IN2 , libsys_r1, libsys_r2, 0, 0, 0, 0
#define FUZZ_IN3 , libsys_r1, libsys_r2, libsys_r3, 0, 0, 0
#define FUZZ_IN4 , libsys_r1, libsys_r2, libsys_r3, libsys_r4, 0, 0
#define LIBSYS_BODY5 return fuzz_kernel(__nr, __a, __b, __c, __d, __e, 0);
#define LIBSYS_BODY6 return fuzz_kernel(__nr, __a, __b, __c, __d, __e, __f);
