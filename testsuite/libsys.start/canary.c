/* SPDX-License-Identifier: 0BSD */
/*
 * The canary is AT_RANDOM's bytes with the first one zero, and stands where compilers take it from
 * in the thread's control block. (Elsewhere they take a variable: guard.c.)
 */
/* cflags: -fstack-protector-all */
/* only: x86_64 x32 i386 powerpc powerpc64 s390x sparc sparc64 */
#include <libsys.h>

int main(void)
{
	const unsigned char *random = (const unsigned char *)libsys_getauxval(25);
	unsigned long word;
	const unsigned char *canary = (const unsigned char *)&word;
	unsigned int i;

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
	if (canary[0] != 0)
		return 1;
	for (i = 1; i < sizeof word; i++)
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
		if (canary[i] != random[i])
#else
		if (canary[i] != random[sizeof word - 1 - i])
#endif
			return 2;
	return 0;
}
