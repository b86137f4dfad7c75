/* SPDX-License-Identifier: 0BSD */
/*
 * Whatever any one word of an image is, and wherever it is cut off, the lookup stays inside it and
 * ends.
 */
#include "guarded.h"

static void look(struct image *m, libsys_size_t n)
{
	const char *p = libsys_vdso_lookup(m, n, "V1", "first");

	CHECK(!p || (p >= (char *)m && p < (char *)m + sizeof *m));
}

int main(void)
{
	static const unsigned int values[] = { 0, 1, 2, 3, 7, 16, 0x7fffffff, 0x80000000,
		0xfffffff0, 0xffffffff, sizeof(struct image), sizeof(struct image) - 4 };
	struct image *m = AT_END;
	unsigned int n, i, v, old, *word = (unsigned int *)m;

	set_up();
	for (i = 0; i < 3; i++) {
		make_image(m, i == 2 ? (elf_word)-65536 : 0);
		if (i)
			sysv_only(m);
		for (n = 0; n < sizeof *m / 4; n++) {
			old = word[n];
			for (v = 0; v < sizeof values / sizeof *values; v++) {
				word[n] = values[v];
				look(m, sizeof *m);
				word[n] = old + values[v];
				look(m, sizeof *m);
			}
			for (v = 0; v < 32; v++) {
				word[n] = old ^ 1u << v;
				look(m, sizeof *m);
			}
			word[n] = old;
		}
		for (n = 0; n < sizeof *m; n++)
			look(m, n);
		CHECK(libsys_vdso_lookup(m, sizeof *m, "V1", "first"));
	}
	return 0;
}
