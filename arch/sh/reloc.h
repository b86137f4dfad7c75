/* SPDX-License-Identifier: 0BSD */
/* The one relocation a static PIE needs: R_SH_RELATIVE. */
#define RELOC_RELATIVE 165
