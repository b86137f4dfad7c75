/* SPDX-License-Identifier: 0BSD */
/* Ways to damage an image, and whether "first" is still to be found. */
#include "image.h"

#define HUGE ((elf_word)-16)

static void sysv_only(struct image *m) { m->tag[GNU_HASH].tag = 0x70000000; }
static void gnu_only(struct image *m) { m->tag[HASH].tag = 0x70000000; }
static void neither(struct image *m) { sysv_only(m), gnu_only(m); }
static void magic_0(struct image *m) { m->header.ident[0]++; }
static void magic_1(struct image *m) { m->header.ident[1]++; }
static void magic_2(struct image *m) { m->header.ident[2]++; }
static void magic_3(struct image *m) { m->header.ident[3]++; }
static void other_class(struct image *m) { m->header.ident[4] ^= 3; }
static void other_order(struct image *m) { m->header.ident[5] ^= 3; }
static void phoff(struct image *m) { m->header.phoff = HUGE; }
static void phoff_odd(struct image *m) { m->header.phoff |= 1; }
static void phnum(struct image *m) { m->header.phnum = 0xffff; }
static void phentsize(struct image *m) { m->header.phentsize = 1; }
static void no_load(struct image *m) { m->load.type = 4; }
static void no_dynamic(struct image *m) { m->dynamic.type = 4; }
static void memsz_huge(struct image *m) { m->load.memsz = HUGE; }
static void memsz_small(struct image *m) { m->load.memsz = 64; }
static void bias(struct image *m) { m->load.vaddr = HUGE; }
static void dynamic_outside(struct image *m) { m->dynamic.vaddr = sizeof *m - 8; }
static void dynamic_odd(struct image *m) { m->dynamic.vaddr++; }
static void dynamic_long(struct image *m) { m->dynamic.memsz = HUGE; }
static void dynamic_endless(struct image *m) { m->tag[END] = m->tag[HASH]; }
static void strtab(struct image *m) { m->tag[STRTAB].value = HUGE; }
static void strtab_last(struct image *m) { m->tag[STRTAB].value = sizeof *m - 1; }
static void strsz_zero(struct image *m) { m->tag[STRSZ].value = 0; }
static void strsz_huge(struct image *m) { m->tag[STRSZ].value = HUGE; }
static void symtab(struct image *m) { m->tag[SYMTAB].value = HUGE; }
static void symtab_odd(struct image *m) { m->tag[SYMTAB].value += 2; }
static void symtab_last(struct image *m)
{
	m->tag[SYMTAB].value = sizeof *m - sizeof(struct vdso_symbol);
}
static void no_versym(struct image *m) { m->tag[VERSYM].tag = 0x70000000; }
static void versym(struct image *m) { m->tag[VERSYM].value = sizeof *m; }
static void no_verdef(struct image *m) { m->tag[VERDEF].tag = 0x70000000; }
static void verdef(struct image *m) { m->tag[VERDEF].value = HUGE; }
static void verdef_loop(struct image *m)
{
	m->tag[VERDEFNUM].value = HUGE;
	m->version[1].def.next = 0u - (unsigned int)sizeof m->version[1];
	m->version[1].name = 0;
}
static void verdef_round(struct image *m) { verdef_loop(m), m->tag[VERDEFNUM].value = 1000; }
static void verdef_aux(struct image *m) { m->version[1].def.aux = 0x7ffffff0; }
static void version_name(struct image *m) { m->version[1].name = 0xffffff00; }
static void name(struct image *m) { m->symbol[FIRST].name = 0xffffff00; }
static void value(struct image *m) { m->symbol[FIRST].value = sizeof *m; }

static void sysv_at(struct image *m) { sysv_only(m), m->tag[HASH].value = sizeof *m - 4; }
static void sysv_odd(struct image *m) { sysv_only(m), m->tag[HASH].value += 1; }
static void sysv_no_bucket(struct image *m) { sysv_only(m), set_hash(m, 0, 0); }
static void sysv_buckets(struct image *m) { sysv_only(m), set_hash(m, 0, 0xfffffffe); }
static void sysv_chains(struct image *m) { sysv_only(m), set_hash(m, 1, 0xfffffffe); }
static void sysv_bucket(struct image *m)
{
	unsigned int i;

	sysv_only(m);
	for (i = 0; i < BUCKETS; i++)
		set_hash(m, BUCKET + i, i % 2 ? SYMBOLS : 0x40000000);
}
static void sysv_loop(struct image *m)
{
	sysv_only(m);
	m->symbol[FIRST].name = 0;
	set_hash(m, CHAIN + SYMBOLS - 1, 2);
}
static void sysv_self(struct image *m) { sysv_loop(m), set_hash(m, CHAIN + 1, 1); }

static void gnu_at(struct image *m) { gnu_only(m), m->tag[GNU_HASH].value = sizeof *m - 4; }
static void gnu_odd(struct image *m) { gnu_only(m), m->tag[GNU_HASH].value += 2; }
static void gnu_no_bucket(struct image *m) { gnu_only(m), m->gnu.buckets = 0; }
static void gnu_buckets(struct image *m) { gnu_only(m), m->gnu.buckets = 0xffffffff; }
static void gnu_blooms(struct image *m) { gnu_only(m), m->gnu.blooms = 0x20000000; }
static void gnu_first(struct image *m) { gnu_only(m), m->gnu.first = 0xffffffff; }
static void gnu_bucket(struct image *m)
{
	unsigned int i;

	gnu_only(m);
	for (i = 0; i < BUCKETS; i++)
		m->gnu.bucket[i] = 0x3fffffff;
}
static void gnu_endless(struct image *m)
{
	gnu_only(m);
	m->symbol[FIRST].name = 0;
	m->gnu.chain[SYMBOLS - 2] &= ~1u;
}

struct damage {
	const char *name;
	void (*make)(struct image *);
	int found;
};

#define GOOD(name) { #name, name, 1 }
#define BAD(name) { #name, name, 0 }

static const struct damage damages[] = {
	GOOD(sysv_only),
	GOOD(gnu_only),
	GOOD(dynamic_endless),
	GOOD(strsz_huge),
	BAD(neither),
	BAD(magic_0),
	BAD(magic_1),
	BAD(magic_2),
	BAD(magic_3),
	BAD(other_class),
	BAD(other_order),
	BAD(phoff),
	BAD(phoff_odd),
	BAD(phnum),
	BAD(phentsize),
	BAD(no_load),
	BAD(no_dynamic),
	BAD(memsz_huge),
	BAD(memsz_small),
	BAD(bias),
	BAD(dynamic_outside),
	BAD(dynamic_odd),
	BAD(dynamic_long),
	BAD(strtab),
	BAD(strtab_last),
	BAD(strsz_zero),
	BAD(symtab),
	BAD(symtab_odd),
	BAD(symtab_last),
	BAD(no_versym),
	BAD(versym),
	BAD(no_verdef),
	BAD(verdef),
	BAD(verdef_loop),
	BAD(verdef_round),
	BAD(verdef_aux),
	BAD(version_name),
	BAD(name),
	BAD(value),
	BAD(sysv_at),
	BAD(sysv_odd),
	BAD(sysv_no_bucket),
	BAD(sysv_buckets),
	BAD(sysv_chains),
	BAD(sysv_bucket),
	BAD(sysv_loop),
	BAD(sysv_self),
	BAD(gnu_at),
	BAD(gnu_odd),
	BAD(gnu_no_bucket),
	BAD(gnu_buckets),
	BAD(gnu_blooms),
	BAD(gnu_first),
	BAD(gnu_bucket),
	BAD(gnu_endless),
};
#define DAMAGES (sizeof damages / sizeof *damages)
