/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel has a copy of this, through which handlers return: the stack pointer is on its frame.
 */
#include <members.h>
	function sys_rt_sigreturn
	sys_rt_sigreturn
	end	sys_rt_sigreturn

#include <notes.h>
