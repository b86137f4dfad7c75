/* SPDX-License-Identifier: 0BSD */
/* A file on a disk becomes room to swap to, which /proc/swaps names until it is none any more. */
/* machine: swaps to a disk of its own */
/* shows: swapon swapoff */
#include "disk.h"
#include <linux/auxvec.h>

enum { PAGES = 64 };

/* The lines of /proc/swaps but its head. */
static int swaps(void)
{
	char text[4096];
	int fd = (int)OK(libsys_openat(AT_FDCWD, "/proc/swaps", O_RDONLY, 0)), lines = 0;
	long n = OK(libsys_read(fd, text, sizeof(text))), i;

	OK(libsys_close(fd));
	for (i = 0; i < n; i++)
		lines += text[i] == '\n';
	return lines - 1;
}

static void body(void)
{
	/*
	 * <linux/swap.h> of the kernel: the version and the last page stand behind 1024 bytes for a
	 * boot loader.
	 */
	static const unsigned int head[2] = { 1, PAGES - 1 };
	static const char name[] = "disk/swap", zeros[4096];
	unsigned long page = libsys_getauxval(AT_PAGESZ), done;
	int fd;

	t_mount_disk("disk");
	fd = (int)OK(libsys_openat(AT_FDCWD, name, O_RDWR | O_CREAT, 0600));
	/* It may have no holes. */
	for (done = 0; done < PAGES * page; done += sizeof(zeros))
		CHECK(OK(libsys_write(fd, zeros, sizeof(zeros))) == sizeof(zeros));
	FAILS(libsys_swapon(name, 0), EINVAL);
	OK(libsys_pwrite(fd, head, sizeof(head), 1024));
	OK(libsys_pwrite(fd, "SWAPSPACE2", 10, (libsys_loff_t)page - 10));
	OK(libsys_close(fd));
	CHECK(swaps() == 0);
	OK(libsys_swapon(name, 0));
	CHECK(swaps() == 1);
	FAILS(libsys_swapon(name, 0), EBUSY);
	OK(libsys_swapoff(name));
	CHECK(swaps() == 0);
	FAILS(libsys_swapoff(name), EINVAL);
	OK(libsys_unlinkat(AT_FDCWD, name, 0));
	t_umount_disk("disk");
	sys_exit_group(0);
}

int main(void)
{
	CHECK(t_with_mounts("disk", body) == 0);
	return 0;
}
