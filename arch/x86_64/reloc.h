/* SPDX-License-Identifier: 0BSD */
/* The one relocation a static PIE needs: R_X86_64_RELATIVE (psABI 4.4). */
#define RELOC_RELATIVE 8
