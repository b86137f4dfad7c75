/* SPDX-License-Identifier: 0BSD */
/* The relocation a static PIE needs: R_ARM_RELATIVE (AAELF32). */
#define RELOC_RELATIVE 23
#define RELOC_REL
#define RELOC_IRELATIVE 160
