/* SPDX-License-Identifier: 0BSD */
#include "twice.h"
	twice	sys_fork, 2

#include "notes.h"
