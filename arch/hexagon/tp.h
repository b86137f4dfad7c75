/* SPDX-License-Identifier: 0BSD */
/* The thread pointer is ugp; the block ends there. */
#define TLS_BELOW
#define TLS_TCB 8
#define TLS_SET_TP "ugp = %0"
