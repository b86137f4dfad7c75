/* SPDX-License-Identifier: 0BSD */
/*
 * The canary stands where compilers take it from in the thread's control block. It is the same as
 * the guard variable, from which they take it elsewhere: guard.c.
 */
/* cflags: -fstack-protector-all */
/* only: x86_64 x32 i386 powerpc powerpc64 s390x sparc sparc64 */
#include <libsys.h>

extern unsigned long __stack_chk_guard;

int main(void)
{
	unsigned long word;

#if defined __LP64__ && defined __x86_64__
	__asm__("movq %%fs:0x28, %0" : "=r"(word));
#elif defined __x86_64__
	__asm__("movl %%fs:0x18, %0" : "=r"(word));
#elif defined __i386__
	__asm__("movl %%gs:0x14, %0" : "=r"(word));
#elif defined __powerpc64__
	__asm__("ld %0, -0x7010(13)" : "=r"(word));
#elif defined __powerpc__
	__asm__("lwz %0, -0x7008(2)" : "=r"(word));
#elif defined __s390x__
	__asm__("ear %0, %%a0\n\tsllg %0, %0, 32\n\tear %0, %%a1\n\tlg %0, 40(%0)" : "=a"(word));
#elif defined __arch64__
	__asm__("ldx [%%g7 + 0x28], %0" : "=r"(word));
#elif defined __sparc__
	__asm__("ld [%%g7 + 0x14], %0" : "=r"(word));
#endif
	return word == __stack_chk_guard ? 0 : 1;
}
