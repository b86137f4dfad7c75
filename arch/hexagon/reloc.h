/* SPDX-License-Identifier: 0BSD */
/* The one relocation a static PIE needs: R_HEX_RELATIVE. */
#define RELOC_RELATIVE 35
