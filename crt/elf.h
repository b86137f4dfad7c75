/* SPDX-License-Identifier: 0BSD */
/* The part of the ELF format (gABI, chapters 4 and 5) that start-up reads. */
#ifndef CRT_ELF_H
#define CRT_ELF_H

typedef __UINTPTR_TYPE__ elf_word; /* Elf32_Addr or Elf64_Addr */

struct elf_header {
	unsigned char ident[16];
	unsigned short type, machine;
	unsigned int version;
	elf_word entry, phoff, shoff;
	unsigned int flags;
	unsigned short ehsize, phentsize, phnum;
};

struct elf_segment {
	unsigned int type;
#if __SIZEOF_POINTER__ == 8
	unsigned int flags;
	elf_word offset, vaddr, paddr, filesz, memsz, align;
#else
	elf_word offset, vaddr, paddr, filesz, memsz;
	unsigned int flags;
	elf_word align;
#endif
};

struct elf_dynamic {
	elf_word tag, value;
};

/* ELF, "Symbol Table". */
struct elf_symbol {
	unsigned int name;
#if __SIZEOF_POINTER__ == 8
	unsigned char info, other;
	unsigned short section;
	elf_word value, size;
#else
	elf_word value, size;
	unsigned char info, other;
	unsigned short section;
#endif
};

enum { PT_LOAD = 1, PT_TLS = 7 };

#endif
