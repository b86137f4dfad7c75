/* SPDX-License-Identifier: 0BSD */
/*
 * In a damaged image nothing is found, or what is still there; nothing beside it is read, and no
 * chain is endless.
 */
#include "guarded.h"

static void damage(struct image *m, const struct damage *d)
{
	const void *p;

	make_image(m, 0);
	CHECK(libsys_vdso_lookup(m, sizeof *m, "V1", "first"));
	d->make(m);
	p = libsys_vdso_lookup(m, sizeof *m, "V1", "first");
	if (p != (d->found ? m->code + 8 * FIRST : 0))
		t_fail(d->name, 0);
}

int main(void)
{
	unsigned int i;

	set_up();
	for (i = 0; i < COUNT(damages); i++) {
		damage(AT_START, &damages[i]);
		damage(AT_END, &damages[i]);
	}
	return 0;
}
