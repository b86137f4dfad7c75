/* SPDX-License-Identifier: 0BSD */
#include "twice.h"
	twice	libsys_vfork, SYS_NR_vfork

#include "notes.h"
