/* SPDX-License-Identifier: 0BSD */
/*
 * libFuzzer target: the input is the image of a vDSO, and nothing outside of it may be read or
 * found.
 */
#include <stdlib.h>
#include <string.h>
#include "../../libsys/vdso/vdso_lookup.c"

static const char *const wanted[][2] = {
	{ "V1", "first" },
	{ "V1", "none" },
	{ "LINUX_2.6", "__vdso_clock_gettime" },
	{ "LINUX_2.6", "__vdso_none" },
};

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	/* Of the input's very size, so that the sanitizer sees a byte too far. */
	char *image = malloc(size);
	const char *p;
	unsigned int i;

	if (size)
		memcpy(image, data, size);
	for (i = 0; i < sizeof wanted / sizeof *wanted; i++) {
		p = libsys_vdso_lookup(image, size, wanted[i][0], wanted[i][1]);
		if (p && (p < image || p >= image + size))
			abort();
	}
	free(image);
	return 0;
}
