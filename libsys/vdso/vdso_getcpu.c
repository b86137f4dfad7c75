/* SPDX-License-Identifier: 0BSD */
#include "vdso_call.h"

#ifdef SYS_NR_getcpu
/* It cannot fail where the call would not. */
VDSO_FUNCTION(long, int, getcpu, (unsigned int *cpup, unsigned int *nodep, void *unused),
	(cpup, nodep, unused), sys_getcpu(cpup, nodep, unused), 0)
#endif
