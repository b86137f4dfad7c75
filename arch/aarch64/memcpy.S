/* SPDX-License-Identifier: 0BSD */
/*
 * memcpy and memmove, one function: the rest at an end is loaded before the first store that could
 * reach it. x4 and x5 are the ends of the source and the target.
 */

	.text
	.weak	memcpy
	.weak	memmove
	.type	memcpy, %function
	.type	memmove, %function
	.p2align 4
memcpy:
memmove:
	hint	34			/* bti c */
	add	x4, x1, x2
	add	x5, x0, x2
	cmp	x2, 16
	b.hs	3f
	tbz	x2, 3, 1f
	ldr	x6, [x1]
	ldr	x7, [x4, -8]
	str	x6, [x0]
	str	x7, [x5, -8]
	ret
1:	tbz	x2, 2, 2f
	ldr	w6, [x1]
	ldr	w7, [x4, -4]
	str	w6, [x0]
	str	w7, [x5, -4]
	ret
2:	cbz	x2, 9f
	lsr	x8, x2, 1
	ldrb	w6, [x1]
	ldrb	w7, [x1, x8]
	ldrb	w4, [x4, -1]
	strb	w6, [x0]
	strb	w7, [x0, x8]
	strb	w4, [x5, -1]
9:	ret

3:	cmp	x2, 32
	b.hi	4f
	ldr	q0, [x1]
	ldr	q1, [x4, -16]
	str	q0, [x0]
	str	q1, [x5, -16]
	ret
4:	cmp	x2, 64
	b.hi	5f
	ldp	q0, q1, [x1]
	ldp	q2, q3, [x4, -32]
	stp	q0, q1, [x0]
	stp	q2, q3, [x5, -32]
	ret

5:	sub	x6, x0, x1
	cmp	x6, x2
	b.lo	7f
	ldp	q4, q5, [x4, -64]
	ldp	q6, q7, [x4, -32]
	mov	x3, x0
	sub	x2, x2, 64
6:	ldp	q0, q1, [x1], 32
	ldp	q2, q3, [x1], 32
	stp	q0, q1, [x3], 32
	stp	q2, q3, [x3], 32
	subs	x2, x2, 64
	b.hi	6b
	stp	q4, q5, [x5, -64]
	stp	q6, q7, [x5, -32]
	ret

	/* If the target overlaps from above, copy downwards. */
7:	ldp	q4, q5, [x1]
	ldp	q6, q7, [x1, 32]
	sub	x2, x2, 64
8:	ldp	q0, q1, [x4, -32]!
	ldp	q2, q3, [x4, -32]!
	stp	q0, q1, [x5, -32]!
	stp	q2, q3, [x5, -32]!
	subs	x2, x2, 64
	b.hi	8b
	stp	q4, q5, [x0]
	stp	q6, q7, [x0, 32]
	ret
	.size	memcpy, . - memcpy
	.size	memmove, . - memmove

#include <notes.h>
