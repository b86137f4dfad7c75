/* SPDX-License-Identifier: 0BSD */
/* The one relocation a static PIE needs: R_AARCH64_RELATIVE (AAELF64). */
#define RELOC_RELATIVE 1027
