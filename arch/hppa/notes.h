/* SPDX-License-Identifier: 0BSD */
/*
 * No note: kernels before 5.18 return from signal handlers by way of the stack, and compilers write
 * none either.
 */
