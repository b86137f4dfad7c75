/* SPDX-License-Identifier: 0BSD */
/*
 * getpriority as on the other ABIs, 20 - nice: here the kernel returns nice, and only $19 tells it
 * from an error.
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
