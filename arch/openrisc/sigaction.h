/* SPDX-License-Identifier: 0BSD */
/* What rt_sigaction takes on OpenRISC. The kernel puts the way back from a handler into its frame. */
struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	libsys_sigset_t mask;
	void *room; /* qemu-user 7.2 writes here: it has a restorer, which no kernel has */
};
