/* SPDX-License-Identifier: 0BSD */
/* The relocation a static PIE needs: R_390_RELATIVE (s390x ELF ABI, "Relocation"). */
#define RELOC_RELATIVE 12
#define RELOC_IRELATIVE 61
