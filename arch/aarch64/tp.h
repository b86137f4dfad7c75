/* SPDX-License-Identifier: 0BSD */
/*
 * The thread pointer is tpidr_el0 (AAELF64, "Thread Local Storage"); the block follows two words
 * for the run time.
 */
#define TLS_GAP 16
#define TLS_SET_TP "msr tpidr_el0, %0"
