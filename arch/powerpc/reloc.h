/* SPDX-License-Identifier: 0BSD */
/* The relocation a static PIE needs: R_PPC_RELATIVE and R_PPC64_RELATIVE (PowerPC ELF ABIs, "Relocation"). */
#define RELOC_RELATIVE 22
#define RELOC_IRELATIVE 248
