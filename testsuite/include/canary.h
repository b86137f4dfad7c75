/* SPDX-License-Identifier: 0BSD */
/* Returns the canary of the thread that calls it, from where compilers take it in its block. */
static __attribute__((__noinline__)) unsigned long canary(void)
{
	unsigned long word;

#if defined __LP64__ && defined __x86_64__
	__asm__ __volatile__("movq %%fs:0x28, %0" : "=r"(word));
#elif defined __x86_64__
	__asm__ __volatile__("movl %%fs:0x18, %0" : "=r"(word));
#elif defined __i386__
	__asm__ __volatile__("movl %%gs:0x14, %0" : "=r"(word));
#elif defined __powerpc64__
	__asm__ __volatile__("ld %0, -0x7010(13)" : "=r"(word));
#elif defined __powerpc__
	__asm__ __volatile__("lwz %0, -0x7008(2)" : "=r"(word));
#elif defined __s390x__
	__asm__ __volatile__("ear %0, %%a0\n\tsllg %0, %0, 32\n\tear %0, %%a1\n\tlg %0, 40(%0)"
			     : "=a"(word));
#elif defined __arch64__
	__asm__ __volatile__("ldx [%%g7 + 0x28], %0" : "=r"(word));
#elif defined __sparc__
	__asm__ __volatile__("ld [%%g7 + 0x14], %0" : "=r"(word));
#endif
	return word;
}
