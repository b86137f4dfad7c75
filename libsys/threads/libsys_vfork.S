/* SPDX-License-Identifier: 0BSD */
/* vfork by one name on every ABI, whether or not it has a call of that name. */
#include <members.h>
	function libsys_vfork
	libsys_vfork
	end	libsys_vfork

#include <notes.h>
