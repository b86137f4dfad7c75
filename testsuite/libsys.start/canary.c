/* SPDX-License-Identifier: 0BSD */
/* The canary is AT_RANDOM's bytes with the first one zero. */
/* cflags: -fstack-protector-all */
/* only: x86_64 x32 i386 */
#include <libsys.h>

int main(void)
{
	const unsigned char *random = (const unsigned char *)libsys_getauxval(25);
	unsigned char canary[sizeof(long)];
	unsigned long word;
	unsigned int i;

#if defined __LP64__
	__asm__("movq %%fs:0x28, %0" : "=r"(word));
#elif defined __x86_64__
	__asm__("movl %%fs:0x18, %0" : "=r"(word));
#else
	__asm__("movl %%gs:0x14, %0" : "=r"(word));
#endif
	for (i = 0; i < sizeof word; i++)
		canary[i] = (unsigned char)(word >> 8 * i);
	if (canary[0] != 0)
		return 1;
	for (i = 1; i < sizeof word; i++)
		if (canary[i] != random[sizeof word - 1 - i])
			return 2;
	return 0;
}
