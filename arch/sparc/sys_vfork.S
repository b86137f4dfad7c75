/* SPDX-License-Identifier: 0BSD */
#include "twice.h"
	twice	sys_vfork, 66

#include "notes.h"
