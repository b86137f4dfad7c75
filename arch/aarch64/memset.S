/* SPDX-License-Identifier: 0BSD */
/* memset. x4 is the end of the target. */

	.text
	.weak	memset
	.type	memset, %function
	.p2align 4
memset:
	hint	34			/* bti c */
	dup	v0.16b, w1
	add	x4, x0, x2
	cmp	x2, 16
	b.hs	3f
	tbz	x2, 3, 1f
	str	d0, [x0]
	str	d0, [x4, -8]
	ret
1:	tbz	x2, 2, 2f
	str	s0, [x0]
	str	s0, [x4, -4]
	ret
2:	cbz	x2, 6f
	strb	w1, [x0]
	tbz	x2, 1, 6f
	str	h0, [x4, -2]
6:	ret

3:	cmp	x2, 64
	b.hs	5f
	tbnz	x2, 5, 4f
	str	q0, [x0]
	str	q0, [x4, -16]
	ret
4:	stp	q0, q0, [x0]
	stp	q0, q0, [x4, -32]
	ret

5:	stp	q0, q0, [x4, -64]
	stp	q0, q0, [x4, -32]
	subs	x2, x2, 64
	b.ls	6b
	mov	x3, x0
7:	stp	q0, q0, [x3], 32
	stp	q0, q0, [x3], 32
	subs	x2, x2, 64
	b.hi	7b
	ret
	.size	memset, . - memset

#include <notes.h>
