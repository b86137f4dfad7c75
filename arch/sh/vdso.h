/* SPDX-License-Identifier: 0BSD */
/* The vDSO (arch/sh/kernel/vsyscall) has nothing but the code of system calls and signals. */
