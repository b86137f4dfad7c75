/* SPDX-License-Identifier: 0BSD */
#include "twice.h"
	twice	sys_clone, 217

#include "notes.h"
