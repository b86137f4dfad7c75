/* SPDX-License-Identifier: 0BSD */
/* The relocation a static PIE needs: R_390_RELATIVE (s390x ELF ABI, "Relocation"). */
#define RELOC_RELATIVE 12
/*
 * R_390_64: GNU ld leaves an address of a name that the GOT has, too, with its index in the table
 * of symbols.
 */
#define RELOC_SYMBOLIC 22
#define RELOC_IRELATIVE 61
