/* SPDX-License-Identifier: 0BSD */
/*
 * Looks "first" up in each file named, one fuzzed before: found in good-* of this ABI's class, in
 * no other.
 */
#include <check.h>
#include "../../libsys/vdso/vdso_elf.h"

#define PAGE 65536

static char area[2 * PAGE] __attribute__((__aligned__(PAGE)));

static void replay(const char *path)
{
	const char *name = path, *s, *found;
	unsigned int fd = (unsigned int)sys_openat(-100, path, 0, 0);
	long size = sys_read(fd, area, PAGE);
	char *image = area + PAGE - size;
	int good;

	for (s = path; *s; s++)
		if (*s == '/')
			name = s + 1;
	CHECK(size > 0 && size % 4 == 0);
	/* Its end, where reading too far would kill, is at the end of the page. */
	CHECK(sys_pread64(fd, image, (libsys_size_t)size, 0) == size);
	CHECK(sys_close(fd) == 0);

	good = name[0] == 'g' && image[4] == VDSO_CLASS && image[5] == VDSO_DATA;
	found = libsys_vdso_lookup(image, (libsys_size_t)size, "V1", "first");
	if (good ? !found || found < image || found >= image + size : found != 0)
		t_fail(path, 0);
}

int main(int argc, char **argv)
{
	CHECK(sys_mprotect((unsigned long)area + PAGE, PAGE, 0) == 0);
	while (--argc)
		replay(*++argv);
	return 0;
}
