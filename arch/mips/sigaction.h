/* SPDX-License-Identifier: 0BSD */
/* rt_sigaction's structure on MIPS. Handlers return through the kernel's own code. */
struct kernel_sigaction {
	unsigned int flags;
	void (*handler)(int);
	libsys_sigset_t mask;
	void *room; /* qemu-user 7.2 writes a restorer here; no kernel has one */
};
