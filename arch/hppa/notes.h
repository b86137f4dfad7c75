/* SPDX-License-Identifier: 0BSD */
/*
 * No note: kernels before 5.18 return from signal handlers through the stack, and gcc before 14
 * writes no note either.
 */
