/* SPDX-License-Identifier: 0BSD */
/* The relocation a static PIE needs: R_LARCH_RELATIVE (LoongArch ELF ABI, "Relocations"). */
#define RELOC_RELATIVE 3
#define RELOC_IRELATIVE 12

/* A weak name would be looked up in the GOT, which most small programs do not need otherwise. */
#ifdef CRT_STATIC
#define RELOC_STRONG
#define RELOC_HEADER "la.abs %0, __ehdr_start"
#endif
