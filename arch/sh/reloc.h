/* SPDX-License-Identifier: 0BSD */
/* The relocations a static PIE needs: R_SH_RELATIVE. */
#define RELOC_RELATIVE 165
/*
 * R_SH_DIR32: if the GOT has a name, too, GNU ld leaves addresses of it with the name's index in
 * the symbol table.
 */
#define RELOC_SYMBOLIC 1
/*
 * R_SH_TLS_TPOFF32 and R_SH_TLS_DTPOFF32: GNU ld leaves an offset in the block, whose place depends
 * on the block's alignment. It leaves names that another file could see with their index in the
 * symbol table.
 */
#define RELOC_TPREL 151
#define RELOC_TP_OFFSET (0 - crt_tls_distance(crt_segment(base, PT_TLS)))
#define RELOC_DTPREL 150
#define RELOC_SYMBOLS
