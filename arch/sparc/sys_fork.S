/* SPDX-License-Identifier: 0BSD */
#include "twice.h"
	twice	sys_fork, SYS_NR_fork

#include "notes.h"
