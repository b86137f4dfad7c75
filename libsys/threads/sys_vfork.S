/* SPDX-License-Identifier: 0BSD */
/* vfork: the child runs on its parent's stack. */
#include <members.h>
	function sys_vfork
	libsys_vfork
	end	sys_vfork

#include <notes.h>
