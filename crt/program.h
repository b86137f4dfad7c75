/* SPDX-License-Identifier: 0BSD */
/* What start-up knows about its program: the headers, and its address. */
#ifndef CRT_PROGRAM_H
#define CRT_PROGRAM_H

#include <libsys.h>
#include "elf.h"

#define CRT_HIDDEN __attribute__((__visibility__("hidden")))

#include "reloc.h"

/*
 * Linkers define these, unless a static program's own linker script leaves them out: so they are
 * weak there. In a static PIE they are not, as it would look for weak ones in a table that is not
 * relocated yet. Static programs are always at the address that they were linked for. A port takes
 * all names as they are (RELOC_STRONG), or gets the header's address, still weak, by its own
 * instructions (RELOC_HEADER).
 */
#ifdef CRT_STATIC
#define CRT_BIAS 0
#else
#define CRT_BIAS crt_bias((elf_word)__ehdr_start)
#endif
#if defined CRT_STATIC && !defined RELOC_STRONG
#define CRT_EDGE CRT_HIDDEN __attribute__((__weak__))
#else
#define CRT_EDGE CRT_HIDDEN
#endif

/*
 * Where the ELF header is loaded. It is an array, since the program headers behind it are read
 * through it.
 */
extern const char __ehdr_start[] CRT_EDGE
	__attribute__((__aligned__(__alignof__(struct elf_header))));

/* The first segment of a type, which must exist, in a file whose header is at `base'. */
static __inline__ const struct elf_segment *crt_segment(elf_word base, unsigned int type)
{
	const struct elf_segment *s =
		(const void *)(base + ((const struct elf_header *)base)->phoff);

	while (s->type != type)
		s++;
	return s;
}

/* How far such a file is from where it was linked for, which need not be 0. */
static __inline__ elf_word crt_bias(elf_word base)
{
	return base - crt_segment(base, PT_LOAD)->vaddr;
}

static __inline__ const struct elf_segment *crt_tls_segment(void)
{
	const struct elf_header *header;
	const struct elf_segment *s;
	unsigned int n;

#if defined CRT_STATIC && defined RELOC_HEADER
	__asm__(".weak __ehdr_start\n\t" RELOC_HEADER : "=r"(header));
#else
	header = (const void *)__ehdr_start;
	/* One address in a register is shorter than three in the code. */
	__asm__("" : "+r"(header));
#endif
#if defined CRT_STATIC && (defined RELOC_HEADER || !defined RELOC_STRONG)
	if (!header)
		return 0;
#endif
	s = (const void *)((const char *)header + header->phoff);
	/* A program that runs has a segment. */
	n = header->phnum;
	do {
		if (s->type == PT_TLS)
			return s;
		s++;
	} while (--n != 0);
	return 0;
}

#endif
