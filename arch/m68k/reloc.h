/* SPDX-License-Identifier: 0BSD */
/* The one relocation a static PIE needs: R_68K_RELATIVE. */
#define RELOC_RELATIVE 22
/*
 * R_68K_32: if the GOT has a name, too, GNU ld leaves addresses of it with the name's index in the
 * symbol table.
 */
#define RELOC_SYMBOLIC 1
/* R_68K_TLS_TPREL32: GNU ld leaves them, though it could fill them in. */
#define RELOC_TPREL 42
#define RELOC_TP_OFFSET 0x7000
