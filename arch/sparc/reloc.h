/* SPDX-License-Identifier: 0BSD */
/*
 * The relocation a static PIE needs: R_SPARC_RELATIVE (SPARC Compliance Definition 2.4, chapter 4).
 */
#define RELOC_RELATIVE 22
#define RELOC_IRELATIVE 249
#define RELOC_JMP_IREL 248

/* An entry of the PLT is code: eight instructions, three on 32 bits. */
static __inline__ void relocate_slot(elf_word *at, elf_word function)
{
	unsigned int *code = (unsigned int *)at;

#ifdef __arch64__
	code[0] = 0x83414000; /* rd %pc, %g1 */
	code[1] = 0xc2586010; /* ldx [%g1 + 16], %g1 */
	code[2] = 0x81c04000; /* jmp %g1 */
	code[3] = 0x01000000; /* nop */
	at[2] = function;
#else
	code[0] = 0x03000000 | function >> 10;     /* sethi %hi(function), %g1 */
	code[1] = 0x81c06000 | (function & 0x3ff); /* jmp %g1 + %lo(function) */
	code[2] = 0x01000000;                      /* nop */
#endif
	/* Eight bytes at a time. */
	__asm__ __volatile__("flush %0; flush %0 + 8" : : "r"(at) : "memory");
}

/* The header is at the start of a page. */
#define RELOC_HEADER "sethi %%hi(__ehdr_start), %0"
