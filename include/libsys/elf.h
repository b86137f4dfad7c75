/* SPDX-License-Identifier: 0BSD */
/*
 * ELF files of this ABI's own class: ElfW(Ehdr), ElfW(Phdr) and so on are the types of
 * <linux/elf.h>, and ElfW(auxv_t), which that header lacks, is an entry of the auxiliary vector, as
 * in a C library's <link.h>.
 */
#ifndef LIBSYS_ELF_H
#define LIBSYS_ELF_H

#include <libsys/uapi.h>
#ifdef __LIBSYS_UAPI
#include <linux/elf.h>
#endif

#ifndef ElfW
#ifdef __LP64__
#define ElfW(type) Elf64_##type
#else
#define ElfW(type) Elf32_##type
#endif
#endif

#ifndef _ELF_H
typedef struct {
	unsigned int a_type; /* AT_ of <linux/auxvec.h> */
	union {
		unsigned int a_val;
	} a_un;
} Elf32_auxv_t;

typedef struct {
	libsys_u64 a_type;
	union {
		libsys_u64 a_val;
	} a_un;
} Elf64_auxv_t;
#endif

#endif
