/* SPDX-License-Identifier: 0BSD */
/* The one relocation a static PIE needs: R_ALPHA_RELATIVE. */
#define RELOC_RELATIVE 27

/* GNU ld 2.40 takes what it defines late for 0, if it is weak, where it shortens code. */
#define RELOC_STRONG
