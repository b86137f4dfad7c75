/* SPDX-License-Identifier: 0BSD */
/* The relocation a static PIE needs: R_386_RELATIVE (psABI 4.4). */
#define RELOC_RELATIVE 8
#define RELOC_REL
#define RELOC_IRELATIVE 42
/* Resolvers ask the processor. */
#define RELOC_RESOLVE(address, stack) ((void)(stack), ((elf_word (*)(void))(address))())
