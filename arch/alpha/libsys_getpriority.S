/* SPDX-License-Identifier: 0BSD */
/*
 * getpriority returns 20 - nice, as on the other ABIs. Here the kernel returns nice, and only $19
 * tells that from an error.
 */
#include "../function.h"
	function libsys_getpriority
	lda	$0, SYS_NR_getpriority
	callsys
	lda	$1, 20
	cmovne	$19, $31, $1
	subq	$1, $0, $0
	ret	$31, ($26), 1
	end	libsys_getpriority

#include "notes.h"
