/* SPDX-License-Identifier: 0BSD */
/* The relocation a static PIE needs: R_AARCH64_RELATIVE (AAELF64). */
#define RELOC_RELATIVE 1027
#define RELOC_IRELATIVE 1032

/*
 * Bit 62 says that there is a second argument (Arm C Language Extensions, "Function Multi
 * Versioning").
 */
#define RELOC_CHOOSE(address, hwcap, more) \
	(((elf_word (*)(unsigned long, const unsigned long *))(address))((hwcap) | 1ul << 62, more))

/*
 * A static program's weak names may be 0, which adrp does not reach: gcc would look them up in a
 * table in writable memory, or else next to the code.
 */
#if defined CRT_STATIC && defined __GNUC__ && !defined __clang__
#pragma GCC target("cmodel=large")
#endif
