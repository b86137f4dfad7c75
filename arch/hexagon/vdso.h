/* SPDX-License-Identifier: 0BSD */
/* The vDSO has only the code that signal handlers return to. */
