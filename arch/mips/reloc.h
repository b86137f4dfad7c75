/* SPDX-License-Identifier: 0BSD */
/* The one relocation a static PIE needs: R_MIPS_REL32 (n64: with R_MIPS_64). */
#define RELOC_RELATIVE 3
