/* SPDX-License-Identifier: 0BSD */
/* cat [FILE...]: writes the files to standard output. `-', or no FILE at all, is standard input. */
#include <libsys.h>
#include <libsys/fcntl.h>
#include <libsys/portable.h>
#include <libsys/text.h>
#include <linux/errno.h>

static char buffer[1 << 16];

static int complain(const char *name, long error)
{
	libsys_print(2, "cat: ", name, ": ", libsys_strerror(error), "\n");
	return 1;
}

static int cat(const char *name)
{
	int is_stdin = name[0] == '-' && !name[1];
	long r, n, fd = is_stdin ? 0 : libsys_open(name, O_RDONLY | O_LARGEFILE | O_CLOEXEC, 0);

	if (fd < 0)
		return complain(name, fd);
	while ((n = libsys_read(fd, buffer, sizeof(buffer))) > 0 || n == -EINTR) {
		r = n < 0 ? 0 : libsys_write_all(1, buffer, n);
		/* If standard output fails, there is nothing more to do. */
		if (r < 0)
			libsys_exit_group(complain("standard output", r));
	}
	if (!is_stdin)
		libsys_close(fd);
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
