/* SPDX-License-Identifier: 0BSD */
/* vfork for whoever does not ask which ABIs have a call of that name. */
#include <members.h>
	function libsys_vfork
	libsys_vfork
	end	libsys_vfork

#include <notes.h>
