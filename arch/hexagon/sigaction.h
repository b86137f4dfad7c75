/* SPDX-License-Identifier: 0BSD */
/* What rt_sigaction takes on Hexagon. The way back from a handler is in the vDSO. */
struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	libsys_sigset_t mask;
	void *room; /* qemu-user 7.2 writes here: it has a restorer, which no kernel has */
};
