/* SPDX-License-Identifier: 0BSD */
/* The vDSO that the kernel gave this program. */
#include "vdso_call.h"

/* <linux/auxvec.h> */
#define AT_SYSINFO_EHDR 33

/* Several times the largest existing vDSO: with a greater size, the image is damaged. */
#define LIMIT 65536

const void *libsys_vdso_symbol(const char *version, const char *name)
{
	unsigned long image = libsys_getauxval(AT_SYSINFO_EHDR);

	return image ? libsys_vdso_lookup((const void *)image, LIMIT, version, name) : 0;
}

#ifdef LIBSYS_VDSO_VERSION
void libsys_vdso_find(unsigned long *entry, const char *name)
{
	unsigned long f = (unsigned long)libsys_vdso_symbol(LIBSYS_VDSO_VERSION, name);

#ifdef LIBSYS_VDSO_GUARD
	if (!libsys_vdso_symbol(LIBSYS_VDSO_VERSION, LIBSYS_VDSO_GUARD))
		f = 0;
#endif
	if (!f)
		f = VDSO_ABSENT;
	/* Threads that come here at once all store the same. */
	__atomic_store_n(entry, f, __ATOMIC_RELAXED);
}
#endif
