/* SPDX-License-Identifier: 0BSD */
/* The one relocation a static PIE needs: R_RISCV_RELATIVE (psABI, "Relocations"). */
#define RELOC_RELATIVE 3
