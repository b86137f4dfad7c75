/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr, length, status): libsys/thread.h. */
#include <members.h>
	function libsys_unmap_exit
	libsys_unmap_exit
	end	libsys_unmap_exit

#include <notes.h>
