/* SPDX-License-Identifier: 0BSD */
/*
 * In a copy of this kernel's vDSO a function is found by either hash table alone; without both,
 * calls are made.
 */
/* only: x86_64 i386 */
#include "clocks.h"
#include "../../libsys/vdso/vdso_elf.h"

#define FIND() ((const char *)libsys_vdso_symbol("LINUX_2.6", "__vdso_clock_gettime"))

static char copy[65536] __attribute__((__aligned__(4096)));

int main(int argc, char **argv, char **envp)
{
	const char *image = (const char *)libsys_getauxval(33), *f = FIND();
	const struct elf_segment *s;
	struct vdso_dynamic *d, *sysv = 0, *gnu = 0;
	struct LIBSYS_TIMESPEC t = { -1, -1 };
	unsigned long *aux, i;

	(void)argc, (void)argv;
	/* With vdso=0 there is none. */
	if (!image)
		t_untested();
	CHECK(f);
	for (s = (const void *)(image + ((const struct elf_header *)image)->phoff);
		s->type != VDSO_PT_LOAD; s++) {
	}
	for (i = 0; i < s->memsz; i++)
		copy[i] = image[i];
	while (*envp++) {
	}
	for (aux = (unsigned long *)envp; *aux != 33; aux += 2) {
	}
	aux[1] = (unsigned long)copy;
	CHECK(FIND() - copy == f - image);

	for (; s->type != VDSO_PT_DYNAMIC; s++) {
	}
	for (d = (void *)(copy + s->offset); d->tag; d++) {
		if (d->tag == VDSO_DT_HASH)
			sysv = d;
		if (d->tag == VDSO_DT_GNU_HASH)
			gnu = d;
	}
	/* The oldest and the newest kernels have only one. */
	CHECK(sysv || gnu);
	if (sysv && gnu) {
		sysv->tag = 0x70000000;
		CHECK(FIND() - copy == f - image);
		sysv->tag = VDSO_DT_HASH;
		gnu->tag = 0x70000000;
		CHECK(FIND() - copy == f - image);
	}
	if (sysv)
		sysv->tag = 0x70000000;
	if (gnu)
		gnu->tag = 0x70000000;
	CHECK(!FIND());
	CHECK(libsys_vdso_clock_gettime(CLOCK_MONOTONIC, &t) == 0 && t.tv_sec >= 0);
	return 0;
}
