/* SPDX-License-Identifier: 0BSD */
#include "vdso_call.h"

#ifdef SYS_NR_getcpu
VDSO_FUNCTION(long, int, getcpu, (unsigned int *cpup, unsigned int *nodep, void *unused),
	      (cpup, nodep, unused), sys_getcpu(cpup, nodep, unused), r < 0)
#endif
