/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args, size, fn, arg): libsys/thread.h. */
#include <members.h>
	function libsys_clone3
	libsys_clone3
	end	libsys_clone3

#include <notes.h>
