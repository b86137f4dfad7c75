/* SPDX-License-Identifier: 0BSD */
/* The thread pointer is tp and points at the block (LoongArch ELF ABI, "Thread Local Storage"). */
#define TLS_DYNAMIC 0
#define crt_get_tp() __builtin_thread_pointer()
#define TLS_SET_TP "move $tp, %0"
