/* SPDX-License-Identifier: 0BSD */
/* The one relocation a static PIE needs: R_386_RELATIVE (psABI 4.4). */
#define RELOC_RELATIVE 8
#define RELOC_REL
