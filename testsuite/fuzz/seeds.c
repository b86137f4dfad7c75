/* SPDX-License-Identifier: 0BSD */
/*
 * seeds DIR WIDTH: writes images to start from, with DT_HASH words of so many bytes, and the
 * machine's own vDSO.
 */
#include <stdio.h>
#include <stdlib.h>
#include "../libsys.vdso/damage.h"
#include <sys/auxv.h>

static const char *directory;

static void save(const char *name, const void *image, size_t size)
{
	char path[4096];
	FILE *f;

	snprintf(path, sizeof path, "%s/%s-%d", directory, name, (int)sizeof(elf_word) * 8);
	f = fopen(path, "wb");
	if (!f || fwrite(image, 1, size, f) != size || fclose(f)) {
		perror(path);
		exit(1);
	}
}

int main(int argc, char **argv)
{
	static struct image m;
	const char *own = (const char *)getauxval(AT_SYSINFO_EHDR);
	unsigned int i;

	if (argc != 3)
		return 2;
	directory = argv[1];
	hash_width = (unsigned int)atoi(argv[2]);
	make_image(&m, 0);
	save("good-both", &m, sizeof m);
	make_image(&m, (elf_word)-65536);
	save("good-high", &m, sizeof m);
	for (i = 0; i < DAMAGES; i++) {
		char name[64];

		make_image(&m, 0);
		damages[i].make(&m);
		snprintf(name, sizeof name, "%s-%s", damages[i].found ? "good" : "bad",
			damages[i].name);
		save(name, &m, sizeof m);
	}
	if (own)
		save("own", own,
			((const struct elf_segment *)(own +
				 ((const struct elf_header *)own)->phoff))
				->memsz);
	return 0;
}
