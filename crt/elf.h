/* SPDX-License-Identifier: 0BSD */
/* As much of the ELF format (gABI, chapters 4 and 5) as start-up reads: the program's own headers. */
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

enum { PT_TLS = 7 };

#define CRT_HIDDEN __attribute__((__visibility__("hidden")))

/*
 * Where the program's first segment begins; the linker defines it. A program linked at 0 is loaded there too. An array,
 * since the program headers behind the ELF header are read through it.
 */
extern const char __ehdr_start[] CRT_HIDDEN __attribute__((__aligned__(__alignof__(struct elf_header))));
#define CRT_HEADER ((const struct elf_header *)__ehdr_start)

static __inline__ const struct elf_segment *crt_tls_segment(void)
{
	const struct elf_segment *s = (const void *)(__ehdr_start + CRT_HEADER->phoff);
	unsigned int n;

	for (n = CRT_HEADER->phnum; n != 0; n--, s++)
		if (s->type == PT_TLS)
			return s;
	return 0;
}

#endif
