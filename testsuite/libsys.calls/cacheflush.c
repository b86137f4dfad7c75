/* SPDX-License-Identifier: 0BSD */
/* Code that was just written runs, once the caches know of it. */
/* calls: cacheflush */
/* not: hppa */
/* shows: cacheflush */
#include "memory.h"

/* A function that returns i. */
static void write_code(char *code, int i)
{
#if defined LIBSYS_TAG_arm
	unsigned int text[] = { 0xe3a00000U | (unsigned int)i, 0xe12fff1e };
#ifdef __ARMEB__
	/* BE8: code is little-endian there, too. */
	text[0] = __builtin_bswap32(text[0]);
	text[1] = __builtin_bswap32(text[1]);
#endif
#elif defined LIBSYS_TAG_mips
	/* jr is jalr with no place to return to, which every release has. */
	unsigned int text[] = { 0x03e00009, 0x24020000U | (unsigned int)i };
#elif defined LIBSYS_TAG_m68k
	unsigned short text[] = { (unsigned short)(0x7000 | i), 0x4e75 };
#else
	unsigned short text[] = { 0x000b, (unsigned short)(0xe000 | i) };
#endif

	__builtin_memcpy(code, text, sizeof(text));
}

static long flush(char *code)
{
#if defined LIBSYS_TAG_arm
	return sys_cacheflush((unsigned long)code, (unsigned long)code + 16, 0);
#elif defined LIBSYS_TAG_m68k
	return sys_cacheflush((unsigned long)code, 1, 3, 16);
#else
	return sys_cacheflush((unsigned long)code, 16, 3);
#endif
}

int main(void)
{
	char *code =
		t_map(PAGE, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_ANONYMOUS | MAP_PRIVATE, -1);
	int i;

	for (i = 1; i < 4; i++) {
		write_code(code, i);
		NEED(flush(code));
		CHECK(((int (*)(void))code)() == i);
	}
	return 0;
}
