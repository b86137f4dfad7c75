/* SPDX-License-Identifier: 0BSD */
/* The vDSO (arch/sh/kernel/vsyscall) has only the code for system calls and signals. */
