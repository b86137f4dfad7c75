/* SPDX-License-Identifier: 0BSD */
#include "twice.h"
	twice	sys_clone3, 435

#include "notes.h"
