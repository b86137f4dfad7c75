/* SPDX-License-Identifier: 0BSD */
/* The vDSO has nothing but the code that signal handlers return to. */
