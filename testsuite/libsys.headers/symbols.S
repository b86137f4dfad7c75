/* SPDX-License-Identifier: 0BSD */
/* The address of each call, for callers.c. */
#if __SIZEOF_POINTER__ == 8
#define CALL(name, call) .dc.a name
#else
#define CALL(name, call) .long name
#endif
#define NEVER CALL
	.data
	.balign 8
	.globl of_assembler
of_assembler:
#include "door-rows.h"
#if !defined __hppa__ && !defined __or1k__ /* arch/hppa/notes.h, arch/openrisc/notes.h */
	.section .note.GNU-stack, "", %progbits
#endif
