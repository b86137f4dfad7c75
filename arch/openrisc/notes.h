/* SPDX-License-Identifier: 0BSD */
/*
 * No note: the kernel returns from signal handlers through the stack
 * (arch/openrisc/kernel/signal.c, setup_rt_frame).
 */
