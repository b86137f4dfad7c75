/* SPDX-License-Identifier: 0BSD */
/* A program's own environment has no auxiliary vector behind it; the kernel's stays what it was. */
#include <libsys.h>

enum { AT_PAGESZ = 6 };

static char *mine[] = { "A=1", 0, (char *)AT_PAGESZ, (char *)12345, 0, 0 };

int main(void)
{
	unsigned long size = libsys_getauxval(AT_PAGESZ);

	libsys_envp = mine;
	return size < 4096 || libsys_getauxval(AT_PAGESZ) != size || *libsys_getenv("A") != '1';
}
