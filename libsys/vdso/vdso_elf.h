/* SPDX-License-Identifier: 0BSD */
/*
 * The part of the ELF format that only a vDSO has: gABI, chapters 4 and 5; GNU hash and
 * version tables.
 */
#include "../../crt/elf.h"

#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define VDSO_DATA 2
#else
#define VDSO_DATA 1
#endif

struct vdso_symbol {
	unsigned int name;
#if __SIZEOF_POINTER__ == 8
#define VDSO_CLASS 2
	unsigned char info, other;
	unsigned short section;
	elf_word value, size;
#else
#define VDSO_CLASS 1
	elf_word value, size;
	unsigned char info, other;
	unsigned short section;
#endif
};

struct vdso_dynamic {
	elf_word tag, value;
};

/* aux leads to the version's name, next to the next of these; both count from here. */
struct vdso_verdef {
	unsigned short version, flags, index, count;
	unsigned int hash, aux, next;
};

enum {
	VDSO_PT_LOAD = 1,
	VDSO_PT_DYNAMIC = 2,
	VDSO_DT_HASH = 4,
	VDSO_DT_STRTAB = 5,
	VDSO_DT_SYMTAB = 6,
	VDSO_DT_STRSZ = 10,
	VDSO_DT_GNU_HASH = 0x6ffffef5,
	VDSO_DT_VERSYM = 0x6ffffff0,
	VDSO_DT_VERDEF = 0x6ffffffc,
	VDSO_DT_VERDEFNUM = 0x6ffffffd
};
