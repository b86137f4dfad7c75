/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. */
#include <members.h>
	function libsys_clone
	libsys_clone
	end	libsys_clone

#include <notes.h>
