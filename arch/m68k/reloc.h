/* SPDX-License-Identifier: 0BSD */
/* The one relocation a static PIE needs: R_68K_RELATIVE. */
#define RELOC_RELATIVE 22
/*
 * R_68K_32: GNU ld leaves an address of a name that the GOT has, too, with its index in the table
 * of symbols.
 */
#define RELOC_SYMBOLIC 1
/* R_68K_TLS_TPREL32: GNU ld leaves what it could fill in. */
#define RELOC_TPREL 42
#define RELOC_TP_OFFSET 0x7000
