/* SPDX-License-Identifier: 0BSD */
/* The vDSO (arch/parisc/kernel/vdso*) has only the code that signal handlers return to. */
