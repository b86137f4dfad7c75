/* SPDX-License-Identifier: 0BSD */
/* The vDSO's symbols (arch/powerpc/kernel/vdso), the same in 32 and 64 bits. */
#define LIBSYS_VDSO_VERSION "LINUX_2.6.15"
#define LIBSYS_VDSO_PREFIX "__kernel_"

/*
 * Its functions are entered at their code's address, in ELFv1, too, and return like a system call:
 * if CR0.SO is set, r3 is a positive errno. They may write below r1, where the compiler, which sees
 * no call here, keeps data.
 */
#ifdef __powerpc64__
#define LIBSYS_VDSO_FRAME "stdu 1, -512(1)\n\t"
#else
#define LIBSYS_VDSO_FRAME "stwu 1, -512(1)\n\t"
#endif

static __inline__ long libsys_vdso_enter(unsigned long f, long a, long b, long c, long d, long e)
{
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;
	register long r5 __asm__("r5") = c;
	register long r6 __asm__("r6") = d;
	register long r7 __asm__("r7") = e;
	register unsigned long r12 __asm__("r12") = f;

	__asm__ __volatile__(LIBSYS_VDSO_FRAME
			     "mtctr 12\n\tbctrl\n\taddi 1, 1, 512\n\tbns+ 0f\n\tneg 3, 3\n0:"
			     : "+r"(r3), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r12)
			     :
			     : "r0", "r8", "r9", "r10", "r11", "cr0", "cr1", "cr5", "cr6", "cr7",
			     "ctr", "lr", "xer", "memory");
	return r3;
}

#define LIBSYS_VDSO_ENTER(function, f, args) LIBSYS_VDSO_ENTER_LIST(f, LIBSYS_VDSO_LIST args)
#define LIBSYS_VDSO_LIST(...) __VA_ARGS__
#define LIBSYS_VDSO_ENTER_LIST(...) LIBSYS_VDSO_ENTER_FIVE(__VA_ARGS__, 0, 0, 0, 0, 0)
#define LIBSYS_VDSO_ENTER_FIVE(f, a, b, c, d, e, ...) \
	libsys_vdso_enter(f, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e))
