/* SPDX-License-Identifier: 0BSD */
/* ls [DIRECTORY...]: prints the names in each, one a line, in the directory's own order, without those hidden by a dot. */
#include <libsys.h>
#include <linux/errno.h>
#include <linux/fcntl.h>
#include <linux/uio.h>

/* No UAPI header has it. */
struct linux_dirent64 {
	libsys_u64 d_ino;
	libsys_s64 d_off;
	unsigned short d_reclen;
	unsigned char d_type;
	char d_name[];
};

static union {
	struct linux_dirent64 align;
	char bytes[1 << 15];
} entries;
/* Each name is shorter than its entry. */
static char text[sizeof(entries)];

static int complain(const char *name, long error)
{
	const char *why = libsys_strerror(error);
	struct iovec line[] = {{"ls: ", 4}, {(char *)name, __builtin_strlen(name)}, {": ", 2},
			       {(char *)why, __builtin_strlen(why)}, {"\n", 1}};

	sys_writev(2, line, 5);
	return 1;
}

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

static int ls(const char *name)
{
	long n, fd = sys_openat(AT_FDCWD, name, O_RDONLY | O_DIRECTORY | O_LARGEFILE | O_CLOEXEC, 0);

	if (fd < 0)
		return complain(name, fd);
	while ((n = sys_getdents64(fd, &entries.align, sizeof(entries))) > 0) {
		char *to = text, *at = entries.bytes;

		for (; at < entries.bytes + n; at += ((struct linux_dirent64 *)at)->d_reclen) {
			const char *from = ((struct linux_dirent64 *)at)->d_name;

			if (*from == '.')
				continue;
			while (*from)
				*to++ = *from++;
			*to++ = '\n';
		}
		write_all(text, to - text);
	}
	sys_close(fd);
	return n < 0 ? complain(name, n) : 0;
}

int main(int argc, char **argv)
{
	int status = 0, many = argc > 2;

	if (argc < 2)
		return ls(".");
	while (*++argv) {
		if (many) {
			write_all(*argv, __builtin_strlen(*argv));
			write_all(":\n", 2);
		}
		status |= ls(*argv);
	}
	return status;
}
