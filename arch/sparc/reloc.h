/* SPDX-License-Identifier: 0BSD */
/* The relocation a static PIE needs: R_SPARC_RELATIVE (SPARC Compliance Definition 2.4, chapter 4). */
#define RELOC_RELATIVE 22
