/* SPDX-License-Identifier: 0BSD */
#include "vdso_call.h"

#ifdef LIBSYS_VDSO_VERSION
typedef long function(void *, libsys_size_t, unsigned int, void *, libsys_size_t);
#endif

libsys_size_t libsys_vdso_getrandom_state(unsigned int *mmap_prot, unsigned int *mmap_flags)
{
#ifdef LIBSYS_VDSO_VERSION
	/* struct vgetrandom_opaque_params: three words so far and room for 13 more. */
	unsigned int need[16];
	unsigned long f = (unsigned long)libsys_vdso_symbol(LIBSYS_VDSO_VERSION,
		LIBSYS_VDSO_PREFIX "getrandom");

	if (f && !LIBSYS_VDSO_ENTER(function, f, (0, 0, 0, need, ~(libsys_size_t)0))) {
		*mmap_prot = need[1];
		*mmap_flags = need[2];
		return need[0];
	}
#else
	(void)mmap_prot, (void)mmap_flags;
#endif
	return 0;
}
