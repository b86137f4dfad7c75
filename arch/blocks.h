/* SPDX-License-Identifier: 0BSD */
/*
 * Most machines have nothing that moves more than a word. A port that has defines COPY_BLOCKS(t, f,
 * n, how) and SET_BLOCKS(t, w, n): from f on to t, or words w, as many of n bytes as make blocks.
 * They leave t, f and n at the rest. `how' is ALIGNED, or UNALIGNED if f may be anywhere.
 */
