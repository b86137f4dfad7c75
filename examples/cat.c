/* SPDX-License-Identifier: 0BSD */
/* cat [FILE...]: writes the files to standard output; `-', or no FILE at all, is standard input. */
#include <libsys.h>
#include <linux/errno.h>
#include <linux/fcntl.h>
#include <linux/uio.h>

static char buffer[1 << 16];

static int complain(const char *name, long error)
{
	const char *why = libsys_strerror(error);
	struct iovec line[] = {{"cat: ", 5}, {(char *)name, __builtin_strlen(name)}, {": ", 2},
			       {(char *)why, __builtin_strlen(why)}, {"\n", 1}};

	sys_writev(2, line, 5);
	return 1;
}

/* Whatever pieces the kernel takes it in; without a standard output there is nothing more to do. */
static void write_all(const char *p, long n)
{
	while (n > 0) {
		long r = sys_write(1, p, n);

		if (r == -EINTR)
			continue;
		if (r < 0)
			libsys_exit(complain("standard output", r));
		p += r;
		n -= r;
	}
}

static int cat(const char *name)
{
	int is_stdin = name[0] == '-' && !name[1];
	long n, fd = is_stdin ? 0 : sys_openat(AT_FDCWD, name, O_RDONLY | O_LARGEFILE | O_CLOEXEC, 0);

	if (fd < 0)
		return complain(name, fd);
	while ((n = sys_read(fd, buffer, sizeof(buffer))) > 0 || n == -EINTR)
		write_all(buffer, n);
	if (!is_stdin)
		sys_close(fd);
	return n < 0 ? complain(name, n) : 0;
}

int main(int argc, char **argv)
{
	int status = 0;

	if (argc < 2)
		return cat("-");
	while (*++argv)
		status |= cat(*argv);
	return status;
}
