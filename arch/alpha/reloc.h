/* SPDX-License-Identifier: 0BSD */
/* The one relocation a static PIE needs: R_ALPHA_RELATIVE. */
#define RELOC_RELATIVE 27

/* When GNU ld 2.40 shortens code, it takes weak names that it defines late for 0. */
#define RELOC_STRONG
