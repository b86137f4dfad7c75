/* SPDX-License-Identifier: 0BSD */
/* What rt_sigaction takes on MIPS. Handlers return by way of the kernel's own code. */
struct kernel_sigaction {
	unsigned int flags;
	void (*handler)(int);
	libsys_sigset_t mask;
	void *room; /* qemu-user 7.2 writes a restorer here, which no kernel has */
};
