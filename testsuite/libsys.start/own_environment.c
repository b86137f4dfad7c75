/* SPDX-License-Identifier: 0BSD */
/*
 * A program's own environment has no auxiliary vector behind it; the kernel's stays what it was,
 * and the vDSO.
 */
#include <libsys.h>

enum { AT_PAGESZ = 6, AT_SYSINFO_EHDR = 33 };

static char *mine[] = { "A=1", 0, (char *)AT_PAGESZ, (char *)12345, (char *)AT_SYSINFO_EHDR,
	(char *)16, 0, 0 };

int main(void)
{
	unsigned long size = libsys_getauxval(AT_PAGESZ), vdso = libsys_getauxval(AT_SYSINFO_EHDR);

	libsys_envp = mine;
	if (size < 4096 || libsys_getauxval(AT_PAGESZ) != size || *libsys_getenv("A") != '1')
		return 1;
	/* At 16, where it would be looked for, there is nothing. */
	if (libsys_getauxval(AT_SYSINFO_EHDR) != vdso || libsys_vdso_symbol("NONE", "none"))
		return 2;
	return 0;
}
