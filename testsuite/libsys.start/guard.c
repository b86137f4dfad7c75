/* SPDX-License-Identifier: 0BSD */
/* The guard variable has the bytes of AT_RANDOM, as digits of a number, with the first one zero. */
#include <libsys.h>

extern unsigned long __stack_chk_guard;

int main(void)
{
	const unsigned char *random = (const unsigned char *)libsys_getauxval(25);
	const unsigned char *guard = (const unsigned char *)&__stack_chk_guard;
	unsigned int i;

	if (!random || guard[0] != 0)
		return 1;
	for (i = 1; i < sizeof __stack_chk_guard; i++)
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
		if (guard[i] != random[i])
#else
		if (guard[i] != random[sizeof __stack_chk_guard - 1 - i])
#endif
			return 2;
	return 0;
}
