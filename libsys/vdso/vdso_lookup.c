/* SPDX-License-Identifier: 0BSD */
/*
 * Finds a function in the image of a vDSO. Nothing in the image is trusted: what does not fit
 * counts as missing.
 */
#include <libsys.h>
#include <vdso.h>
#include "vdso_image.h"

#ifndef LIBSYS_VDSO_HASH_WORD
#define LIBSYS_VDSO_HASH_WORD unsigned int
#endif
typedef LIBSYS_VDSO_HASH_WORD hash_word;

/* The index of a version's symbols, or 0. */
COLD static unsigned int version_index(const struct image *m, const char *version)
{
	elf_word address = dynamic(m, VDSO_DT_VERDEF), n = dynamic(m, VDSO_DT_VERDEFNUM);
	const struct vdso_verdef *d;
	const unsigned int *string;

	/* An offset that wraps round leads back, so the count must end the loop. */
	for (n = n < m->size ? n : 0; n && (d = AT(m, address, 1, struct vdso_verdef));
		address += d->next, n--) {
		string = AT(m, address + d->aux, 1, unsigned int);
		if (string && d->version == 1 && is_string(m, *string, version))
			return d->index & 0x7fff;
	}
	return 0;
}

/* The address of function i if it is the one we look for. */
COLD static const void *function(const struct image *m, elf_word i, const char *name)
{
	const struct vdso_symbol *s = AT(m, m->symtab + i * sizeof *s, 1, struct vdso_symbol);
	const unsigned short *v = AT(m, m->versym + i * sizeof *v, 1, unsigned short);

	/*
	 * It must be global or weak, a function or without a type (as by default in assembler), and
	 * defined.
	 */
	if (!s || !v || (*v & 0x7fff) != m->version)
		return 0;
	if ((s->info >> 4 != 1 && s->info >> 4 != 2) || s->info & 13 || !s->section)
		return 0;
	return is_string(m, s->name, name) ? at(m, s->value, 1, 1) : 0;
}

/*
 * a % b: some CPUs have no instruction for it, and compilers call a library, which may not be
 * there.
 */
COLD static unsigned int modulo(unsigned int a, unsigned int b)
{
	unsigned int n;

	for (n = 32; n--;)
		if (a >> n >= b)
			a -= b << n;
	return a;
}

COLD static const void *by_hash(const struct image *m, const char *name)
{
	elf_word address = dynamic(m, VDSO_DT_HASH), i, left;
	const hash_word *head = AT(m, address, 2, hash_word), *bucket, *chain;
	const char *c;
	unsigned int h = 0;
	const void *p;

	if (!head || !head[0])
		return 0;
	bucket = AT(m, address + 2 * sizeof *head, head[0], hash_word);
	if (!bucket)
		return 0;
	chain = AT(m, address + (2 + head[0]) * sizeof *head, head[1], hash_word);
	if (!chain)
		return 0;

	for (c = name; *c; c++) {
		h = (h << 4) + (unsigned char)*c;
		h = (h ^ (h >> 24 & 0xf0)) & 0x0fffffff;
	}
	i = bucket[modulo(h, (unsigned int)head[0])];
	/* No chain is longer than all symbols, unless it is a loop. */
	for (left = head[1]; i && i < head[1] && left; i = chain[i], left--) {
		p = function(m, i, name);
		if (p)
			return p;
	}
	return 0;
}

COLD static const void *by_gnu_hash(const struct image *m, const char *name)
{
	elf_word address = dynamic(m, VDSO_DT_GNU_HASH), i;
	const unsigned int *head = AT(m, address, 4, unsigned int), *bucket, *link;
	const char *c;
	unsigned int h = 5381;
	const void *p;

	if (!head || !head[0] || !AT(m, address + 4 * sizeof *head, head[2], elf_word))
		return 0;
	address += 4 * sizeof *head + head[2] * sizeof(elf_word);
	bucket = AT(m, address, head[0], unsigned int);
	if (!bucket)
		return 0;
	address += head[0] * sizeof *bucket;

	for (c = name; *c; c++)
		h = h * 33 + (unsigned char)*c;
	i = bucket[modulo(h, head[0])];
	/* The last link of a chain is odd; one without a last link ends with the image. */
	for (; i >= head[1] &&
		(link = AT(m, address + (i - head[1]) * sizeof *link, 1, unsigned int));
		i++) {
		p = (*link ^ h) < 2 ? function(m, i, name) : 0;
		if (p || *link & 1)
			return p;
	}
	return 0;
}

COLD const void *libsys_vdso_lookup(const void *image, libsys_size_t limit, const char *version,
	const char *name)
{
	struct image m;
	const void *p;

	if (!open_image(&m, image, limit))
		return 0;
	m.version = version_index(&m, version);
	if (!m.version)
		return 0;
	p = by_gnu_hash(&m, name);
	return p ? p : by_hash(&m, name);
}
