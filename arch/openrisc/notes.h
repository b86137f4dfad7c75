/* SPDX-License-Identifier: 0BSD */
/* No note: the compiler for bare machines writes none about the stack, and objects with and without do not mix. */
