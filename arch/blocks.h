/* SPDX-License-Identifier: 0BSD */
/*
 * Most machines cannot move more than a word at once. A port that can defines COPY_BLOCKS(t, f, n,
 * how), which copies from f to t, and SET_BLOCKS(t, w, n), which stores words w: as many of the n
 * bytes as make whole blocks. They leave t, f and n at the rest. `how' is ALIGNED, or UNALIGNED if
 * f may be anywhere.
 */
