/* SPDX-License-Identifier: 0BSD */
/* The code has an absolute address in it. */
__asm__(".text\n\t.globl main\nmain:\n\tret\n\t.quad main");
