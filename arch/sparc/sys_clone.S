/* SPDX-License-Identifier: 0BSD */
#include "twice.h"
	twice	sys_clone, SYS_NR_clone

#include "notes.h"
