/* SPDX-License-Identifier: 0BSD */
#include "vdso_call.h"

#ifdef SYS_NR_getrandom
/*
 * If the size is not that of a state, the kernel's function makes the call. EINTR is 4 on every
 * ABI.
 */
VDSO_FUNCTION(long, long, getrandom,
	(void *buf, libsys_size_t count, unsigned int flags, void *state, libsys_size_t state_size),
	(buf, count, flags, state, state ? state_size : 0), sys_getrandom(buf, count, flags),
	r < 0 && r != -4)
#endif
