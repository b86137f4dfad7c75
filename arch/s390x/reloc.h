/* SPDX-License-Identifier: 0BSD */
/* The relocation a static PIE needs: R_390_RELATIVE (s390x ELF ABI, "Relocation"). */
#define RELOC_RELATIVE 12
/*
 * R_390_64: if the GOT has a name, too, GNU ld leaves addresses of it with the name's index in the
 * symbol table.
 */
#define RELOC_SYMBOLIC 22
#define RELOC_IRELATIVE 61
