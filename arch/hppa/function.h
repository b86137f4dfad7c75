/* SPDX-License-Identifier: 0BSD */
/* A system call. */
	.macro	syscall nr
	ble	0x100(%sr2, %r0)
	ldi	\nr, %r20
	.endm
