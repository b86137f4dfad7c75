/* SPDX-License-Identifier: 0BSD */
/* The relocation a static PIE needs: R_LARCH_RELATIVE (LoongArch ELF ABI, "Relocations"). */
#define RELOC_RELATIVE 3
#define RELOC_IRELATIVE 12
