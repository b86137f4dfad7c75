/* SPDX-License-Identifier: 0BSD */
/*
 * Makes the image of a vDSO, in this ABI's class and byte order, to look things up in and to
 * damage.
 */
#include <libsys.h>
#include "../../libsys/vdso/vdso_elf.h"

enum { FIRST = 1, SECOND, OTHER, WEAK, ABSENT, OBJECT, LOCAL, SYMBOLS };
enum { HASH, GNU_HASH, STRTAB, STRSZ, SYMTAB, VERSYM, VERDEF, VERDEFNUM, END, TAGS };
enum { BUCKETS = 31, BUCKET = 2, CHAIN = BUCKET + BUCKETS }; /* where they begin in DT_HASH */

struct image {
	struct elf_header header;
	unsigned char room[64 - sizeof(struct elf_header) % 64];
	struct elf_segment load, dynamic;
	struct vdso_dynamic tag[TAGS];
	struct vdso_symbol symbol[SYMBOLS];
	unsigned short versym[SYMBOLS + SYMBOLS % 2];
	struct {
		struct vdso_verdef def;
		unsigned int name, next;
	} version[3];
	struct {
		unsigned int buckets, first, blooms, shift;
		elf_word bloom[2];
		unsigned int bucket[BUCKETS], chain[SYMBOLS];
	} gnu;
	libsys_u64 hash[CHAIN + SYMBOLS];
	char strings[128];
	unsigned char code[8 * SYMBOLS];
};

/* How wide the words of DT_HASH are on this ABI, 4 or 8: what the lookup finds something with. */
static unsigned int hash_width = 4;

static void set_hash(struct image *m, unsigned int i, unsigned int value)
{
	if (hash_width == 8)
		m->hash[i] = value;
	else
		((unsigned int *)m->hash)[i] = value;
}

static unsigned int gnu_hash(const char *s)
{
	unsigned int h = 5381;

	while (*s)
		h = h * 33 + (unsigned char)*s++;
	return h;
}

static unsigned int add_string(struct image *m, const char *s)
{
	static unsigned int end;
	unsigned int start;

	if (!*s)
		end = 0;
	for (start = end; (m->strings[end++] = *s++);) {
	}
	return start;
}

static void add_symbol(struct image *m, elf_word linked, unsigned int i, const char *name,
	unsigned int info, unsigned int version)
{
	m->symbol[i].name = add_string(m, name);
	m->symbol[i].info = (unsigned char)info;
	m->symbol[i].section = i != ABSENT;
	m->symbol[i].value = linked + __builtin_offsetof(struct image, code) + 8 * i;
	m->versym[i] = (unsigned short)version;
	/* Every chain is the whole table, so that a lookup passes all that is not meant. */
	m->gnu.chain[i - 1] = (gnu_hash(name) & ~1u) | (i == SYMBOLS - 1);
	set_hash(m, CHAIN + i, i + 1 == SYMBOLS ? 0 : i + 1);
}

static void add_version(struct image *m, unsigned int i, const char *name)
{
	m->version[i].def.version = 1;
	m->version[i].def.flags = i == 0;
	m->version[i].def.index = (unsigned short)(i + 1);
	m->version[i].def.count = 1;
	m->version[i].def.aux = sizeof m->version[i].def;
	m->version[i].def.next = i == 2 ? 0 : sizeof m->version[i];
	m->version[i].name = add_string(m, name);
}

static void add_tag(struct image *m, unsigned int i, elf_word tag, elf_word value)
{
	m->tag[i].tag = tag;
	m->tag[i].value = value;
}

/*
 * The image as if linked for an address. "first", "second" (of a hidden version) and "weak" are of
 * version "V1".
 */
static void make_image(struct image *m, elf_word linked)
{
	unsigned int i;

	for (i = 0; i < sizeof *m; i++)
		((volatile char *)m)[i] = 0;
	for (i = 0; i < 4; i++)
		m->header.ident[i] = (unsigned char)"\177ELF"[i];
	m->header.ident[4] = VDSO_CLASS;
	m->header.ident[5] = VDSO_DATA;
	m->header.phoff = __builtin_offsetof(struct image, load);
	m->header.phentsize = sizeof m->load;
	m->header.phnum = 2;
	m->load.type = VDSO_PT_LOAD;
	m->load.vaddr = linked;
	m->load.memsz = m->load.filesz = sizeof *m;
	m->dynamic.type = VDSO_PT_DYNAMIC;
	m->dynamic.vaddr = linked + __builtin_offsetof(struct image, tag);
	m->dynamic.memsz = sizeof m->tag;
	add_tag(m, HASH, VDSO_DT_HASH, linked + __builtin_offsetof(struct image, hash));
	add_tag(m, GNU_HASH, VDSO_DT_GNU_HASH, linked + __builtin_offsetof(struct image, gnu));
	add_tag(m, STRTAB, VDSO_DT_STRTAB, linked + __builtin_offsetof(struct image, strings));
	add_tag(m, STRSZ, VDSO_DT_STRSZ, sizeof m->strings);
	add_tag(m, SYMTAB, VDSO_DT_SYMTAB, linked + __builtin_offsetof(struct image, symbol));
	add_tag(m, VERSYM, VDSO_DT_VERSYM, linked + __builtin_offsetof(struct image, versym));
	add_tag(m, VERDEF, VDSO_DT_VERDEF, linked + __builtin_offsetof(struct image, version));
	add_tag(m, VERDEFNUM, VDSO_DT_VERDEFNUM, 3);

	set_hash(m, 0, BUCKETS);
	set_hash(m, 1, SYMBOLS);
	for (i = 0; i < BUCKETS; i++) {
		set_hash(m, BUCKET + i, 1);
		m->gnu.bucket[i] = 1;
	}
	m->gnu.buckets = BUCKETS;
	m->gnu.first = 1;
	m->gnu.blooms = 2;
	add_string(m, "");
	add_symbol(m, linked, FIRST, "first", 0x12, 2);
	add_symbol(m, linked, SECOND, "second", 0x12, 0x8002);
	add_symbol(m, linked, OTHER, "other", 0x12, 3);
	add_symbol(m, linked, WEAK, "weak", 0x20, 2);
	add_symbol(m, linked, ABSENT, "absent", 0x12, 2);
	add_symbol(m, linked, OBJECT, "object", 0x11, 2);
	add_symbol(m, linked, LOCAL, "local", 0x02, 2);
	add_version(m, 0, "test-vdso.so");
	add_version(m, 1, "V1");
	add_version(m, 2, "V2");
}
