/* SPDX-License-Identifier: 0BSD */
/*
 * The words before the thread pointer that __builtin_cpu_supports, __builtin_cpu_is and
 * target_clones read (gcc: config/rs6000/rs6000.h, TCB_HWCAP1_OFFSET). Code that reads them refers
 * to the first name here. That links in this member, by which start-up fills the words: tp.h and
 * reloc.h.
 */
#include <libsys.h>
#include "function.h"
#include "crt/tls.h"

extern const char __parse_hwcap_and_convert_at_platform;
const char __parse_hwcap_and_convert_at_platform = 0;

/* The program needs a thread pointer. This thread-local variable makes start-up set one. */
static __thread char needs_tls __attribute__((__tls_model__("local-exec")));

/*
 * AT_PLATFORM as a number: these names count from 32 (gcc: config/rs6000/ppc-auxv.h), others are
 * -1.
 */
static unsigned int platform_number(const char *platform)
{
	static const char names[] =
		"power4\0ppc970\0power5\0power5+\0power6\0ppc-cell-be\0power6x\0power7\0ppca2\0ppc405\0"
		"ppc440\0ppc464\0ppc476\0power8\0power9\0power10\0power11\0";
	const char *name, *p;
	unsigned int number;

	for (name = names, number = 32; platform && *name; number++) {
		for (p = platform; *p && *p == *name; p++)
			name++;
		if (*p == *name)
			return number;
		while (*name++)
			;
	}
	return -1u;
}

/*
 * A kernel reports the newest architecture and processor. As in glibc, each includes those before
 * it.
 */
static elf_word with_older(elf_word hwcap, elf_word hwcap2)
{
	/*
	 * ARCH_2_06, ARCH_2_05, POWER5+, POWER5, POWER4 (Linux:
	 * arch/powerpc/include/uapi/asm/cputable.h).
	 */
	static const elf_word older[] = { 0x100, 0x1000, 0x20000, 0x40000, 0x80000 };
	unsigned int i;
	int has = (hwcap2 & 0x80000000) != 0; /* ARCH_2_07 */

	for (i = 0; i < sizeof older / sizeof older[0]; i++) {
		if (has)
			hwcap |= older[i];
		has = (hwcap & older[i]) != 0;
	}
	return hwcap;
}

/* Called from start-up's frames. The initial stack lies behind the outermost one. */
CRT_HIDDEN void libsys_hwcap(void)
{
	elf_word **frame = __builtin_frame_address(0);
	elf_word *aux, hwcap = 0, hwcap2 = 0;
	const char *platform = 0;
	struct tcb_hwcap *tcb = crt_hwcap();

	__asm__ __volatile__("" : : "r"(&needs_tls));
	while (*frame)
		frame = (elf_word **)*frame;
	aux = (elf_word *)((char *)frame + FRAME);
	aux += aux[0] + 2;
	while (*aux++)
		;
	for (; aux[0] != 0; aux += 2) {
		if (aux[0] == 15 /* AT_PLATFORM */)
			platform = (const char *)aux[1];
		if (aux[0] == 16 /* AT_HWCAP */)
			hwcap = aux[1];
		if (aux[0] == 26 /* AT_HWCAP2 */)
			hwcap2 = aux[1];
	}
	tcb->hwcap = (unsigned long long)with_older(hwcap, hwcap2) << 32 | (unsigned int)hwcap2;
	tcb->platform = platform_number(platform);
}

/*
 * The resolvers of a static PIE run before there is thread-local storage: only the words in front
 * of it exist.
 */
CRT_HIDDEN void libsys_hwcap_early(void)
{
	static unsigned long long front[TLS_TCB / 8];

	crt_set_tp((char *)front + sizeof front + TLS_BIAS);
	libsys_hwcap();
}
