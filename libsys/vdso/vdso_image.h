/* SPDX-License-Identifier: 0BSD */
/* A vDSO's image, read within its bounds only. */
#include "vdso_elf.h"

/*
 * Addresses in the image are those that it was linked for; its start has the address `bias'. The
 * address of a missing table is 0.
 */
struct image {
	const unsigned char *base;
	elf_word size, bias;
	const struct vdso_dynamic *dynamic;
	elf_word dynamics;
	elf_word strtab, strsz, symtab, versym;
	unsigned int version;
};

/* Looked up once: small is better than quick. */
#define COLD __attribute__((__cold__, __noinline__))

/*
 * The address of n objects of a size. Null unless all are in the image and aligned to the greatest
 * power of two that divides their size, or to a word.
 */
COLD static const void *at(const struct image *m, elf_word address, elf_word n, elf_word size)
{
	elf_word offset = address - m->bias;

	if (!address || offset > m->size || n > m->size || n * size > m->size - offset)
		return 0;
	return offset & ((size & -size) - 1) & (sizeof address - 1) ? 0 : m->base + offset;
}
#define AT(m, address, n, type) ((const type *)at(m, address, n, sizeof(type)))

COLD static int is_string(const struct image *m, elf_word string, const char *s)
{
	const char *c;

	for (; string < m->strsz && (c = AT(m, m->strtab + string, 1, char)) && *c == *s;
		string++, s++)
		if (!*s)
			return 1;
	return 0;
}

COLD static elf_word dynamic(const struct image *m, elf_word tag)
{
	elf_word i;

	for (i = 0; i < m->dynamics && m->dynamic[i].tag; i++)
		if (m->dynamic[i].tag == tag)
			return m->dynamic[i].value;
	return 0;
}

/*
 * Finds the image's end and its tables. Until the headers give its size, only one page is known to
 * be there.
 */
COLD static int open_image(struct image *m, const unsigned char *base, elf_word limit)
{
	const struct elf_header *h = (const void *)base;
	const struct elf_segment *s, *end;
	elf_word room = limit < 4096 ? limit : 4096, address = 0, length = 0;

	if ((elf_word)base % sizeof(elf_word) || room < sizeof *h)
		return 0;
	if (h->ident[0] != 0x7f || h->ident[1] != 'E' || h->ident[2] != 'L' || h->ident[3] != 'F')
		return 0;
	if (h->ident[4] != VDSO_CLASS || h->ident[5] != VDSO_DATA || h->phentsize != sizeof *s)
		return 0;
	if (h->phoff > room || h->phoff % sizeof(elf_word) ||
		h->phnum * sizeof *s > room - h->phoff)
		return 0;

	m->base = base;
	m->size = 0;
	s = (const void *)(base + h->phoff);
	for (end = s + h->phnum; s < end; s++) {
		if (s->type == VDSO_PT_LOAD && !s->offset && !m->size) {
			m->size = s->memsz;
			m->bias = s->vaddr;
		} else if (s->type == VDSO_PT_DYNAMIC) {
			address = s->vaddr;
			length = s->memsz;
		}
	}
	/* No vDSO has 16 MiB, and no size in bytes wraps round below that. */
	if (!m->size || m->size > limit || m->size >> 24)
		return 0;

	m->dynamics = length / sizeof *m->dynamic;
	m->dynamic = AT(m, address, m->dynamics, struct vdso_dynamic);
	if (!m->dynamic)
		return 0;
	m->strtab = dynamic(m, VDSO_DT_STRTAB);
	m->strsz = dynamic(m, VDSO_DT_STRSZ);
	m->symtab = dynamic(m, VDSO_DT_SYMTAB);
	m->versym = dynamic(m, VDSO_DT_VERSYM);
	return m->strtab && m->symtab && m->versym;
}
