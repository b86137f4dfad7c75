/* SPDX-License-Identifier: 0BSD */
/* Mapped memory, and files in memory. */
#ifndef MEMORY_H
#define MEMORY_H

#include "check.h"
#include <linux/mman.h>

/* As large as any ABI's page. */
#define PAGE 65536

T char *t_map(libsys_size_t len, int prot, int flags, int fd)
{
	return (char *)OK(libsys_mmap(0, len, prot, flags, fd, 0));
}

T char *t_pages(int count, int flags)
{
	return t_map((libsys_size_t)count * PAGE, PROT_READ | PROT_WRITE, MAP_ANONYMOUS | flags,
		-1);
}

T int t_memfd(unsigned int flags)
{
	return (int)NEED(sys_memfd_create("test", flags));
}

/* Whether the kernel can read, or write, a byte there. */
T int t_readable(const char *p)
{
	int fd[2], yes;

	OK(sys_pipe2(fd, 0));
	yes = sys_write(fd[1], p, 1) == 1;
	OK(sys_close(fd[0]));
	OK(sys_close(fd[1]));
	return yes;
}

T int t_writable(char *p)
{
	int fd[2], yes;

	OK(sys_pipe2(fd, 0));
	OK(sys_write(fd[1], "x", 1));
	yes = sys_read(fd[0], p, 1) == 1;
	OK(sys_close(fd[0]));
	OK(sys_close(fd[1]));
	return yes;
}

#endif
