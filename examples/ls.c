/* SPDX-License-Identifier: 0BSD */
/*
 * ls [DIRECTORY...]: prints the names in each, one per line, in the directory's own order, without
 * those that begin with a dot.
 */
#include <libsys.h>
#include <libsys/dirent.h>
#include <libsys/fcntl.h>
#include <libsys/portable.h>
#include <libsys/text.h>

static union {
	struct linux_dirent64 align;
	char bytes[1 << 15];
} entries;
/* Each name is shorter than its entry. */
static char text[sizeof(entries)];

static int complain(const char *name, long error)
{
	libsys_print(2, "ls: ", name, ": ", libsys_strerror(error), "\n");
	return 1;
}

static void must(long r)
{
	if (r < 0)
		libsys_exit_group(complain("standard output", r));
}

static int ls(const char *name)
{
	long n, fd = libsys_open(name, O_RDONLY | O_DIRECTORY | O_LARGEFILE | O_CLOEXEC, 0);

	if (fd < 0)
		return complain(name, fd);
	while ((n = libsys_getdents(fd, &entries.align, sizeof(entries))) > 0) {
		char *to = text, *at = entries.bytes;

		for (; at < entries.bytes + n; at += ((struct linux_dirent64 *)at)->d_reclen) {
			const char *from = ((struct linux_dirent64 *)at)->d_name;

			if (*from == '.')
				continue;
			while (*from)
				*to++ = *from++;
			*to++ = '\n';
		}
		must(libsys_write_all(1, text, to - text));
	}
	libsys_close(fd);
	return n < 0 ? complain(name, n) : 0;
}

int main(int argc, char **argv)
{
	int status = 0, many = argc > 2;

	if (argc < 2)
		return ls(".");
	while (*++argv) {
		if (many)
			must(libsys_print(1, *argv, ":\n"));
		status |= ls(*argv);
	}
	return status;
}
