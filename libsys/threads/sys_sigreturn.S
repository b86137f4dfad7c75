/* SPDX-License-Identifier: 0BSD */
/* The same for handlers without SA_SIGINFO, whose frame differs. */
#include <members.h>
	function sys_sigreturn
	sys_sigreturn
	end	sys_sigreturn

#include <notes.h>
