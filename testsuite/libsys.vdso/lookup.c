/* SPDX-License-Identifier: 0BSD */
/*
 * A function is found by its whole name and version, by either hash table, wherever the image was
 * linked for.
 */
#include "guarded.h"

#define AT(i) ((const void *)(m->code + 8 * (i)))

static void look(struct image *m)
{
#define FIND(version, name) libsys_vdso_lookup(m, sizeof *m, version, name)
	CHECK(FIND("V1", "first") == AT(FIRST));
	CHECK(FIND("V1", "second") == AT(SECOND));
	CHECK(FIND("V1", "weak") == AT(WEAK));
	CHECK(FIND("V2", "other") == AT(OTHER));
	CHECK(!FIND("V2", "first"));
	CHECK(!FIND("V1", "other"));
	CHECK(!FIND("V3", "first"));
	CHECK(!FIND("V", "first"));
	CHECK(!FIND("V11", "first"));
	CHECK(!FIND("", "first"));
	CHECK(!FIND("V1", "firs"));
	CHECK(!FIND("V1", "first1"));
	CHECK(!FIND("V1", ""));
	CHECK(!FIND("V1", "absent"));
	CHECK(!FIND("V1", "object"));
	CHECK(!FIND("V1", "local"));
	CHECK(!libsys_vdso_lookup(m, sizeof *m - 1, "V1", "first"));
	CHECK(!libsys_vdso_lookup(m, 0, "V1", "first"));
	CHECK(libsys_vdso_lookup(m, 65536, "V1", "first") == AT(FIRST));
}

/* System V gABI, chapter 5, "Hash Table". */
static unsigned int sysv_hash(const char *s)
{
	unsigned int h = 0, high;

	while (*s) {
		h = (h << 4) + (unsigned char)*s++;
		high = h & 0xf0000000;
		h ^= high >> 24;
		h &= ~high;
	}
	return h;
}

/* A name leads to its own bucket: all others are empty. */
static void look_in_bucket(struct image *m, const char *version, const char *name, unsigned int at)
{
	unsigned int i;

	for (i = 0; i < BUCKETS; i++) {
		set_hash(m, BUCKET + i, i == sysv_hash(name) % BUCKETS);
		m->gnu.bucket[i] = i == gnu_hash(name) % BUCKETS;
	}
	CHECK(FIND(version, name) == AT(at));
}

static void look_in_buckets(struct image *m)
{
	static char name[] = "a_name_of_more_than_32_bits";

	look_in_bucket(m, "V1", "first", FIRST);
	look_in_bucket(m, "V1", "second", SECOND);
	look_in_bucket(m, "V2", "other", OTHER);
	look_in_bucket(m, "V1", "weak", WEAK);
	m->symbol[FIRST].name = add_string(m, name);
	m->gnu.chain[FIRST - 1] = gnu_hash(name) & ~1u;
	look_in_bucket(m, "V1", name, FIRST);
}

int main(void)
{
	static const elf_word linked[] = { 0, 0x100000, (elf_word)-65536 };
	unsigned int i;

	set_up();
	for (i = 0; i < COUNT(linked); i++) {
		make_image(AT_START, linked[i]);
		look(AT_START);
		sysv_only(AT_START);
		look(AT_START);
		look_in_buckets(AT_START);
		make_image(AT_START, linked[i]);
		gnu_only(AT_START);
		look(AT_START);
		look_in_buckets(AT_START);
	}
	return 0;
}
