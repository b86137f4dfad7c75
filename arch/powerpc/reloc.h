/* SPDX-License-Identifier: 0BSD */
/*
 * The relocation a static PIE needs: R_PPC_RELATIVE and R_PPC64_RELATIVE (PowerPC ELF ABIs,
 * "Relocation").
 */
#define RELOC_RELATIVE 22
#define RELOC_IRELATIVE 248
/* Called before the resolvers of a static PIE: parse_hwcap.c's function, if the program has it. */
#define RELOC_AHEAD libsys_hwcap_early

/* ELFv1: an entry of the PLT is a function descriptor. */
#if defined __powerpc64__ && _CALL_ELF != 2
#define RELOC_JMP_IREL 247

static __inline__ void relocate_slot(elf_word *at, elf_word function)
{
	const elf_word *descriptor = (const elf_word *)function;

	at[0] = descriptor[0];
	at[1] = descriptor[1];
	at[2] = descriptor[2];
}
#endif
