/* SPDX-License-Identifier: 0BSD */
/*
 * transfer FROM TO [START]: copies a file of any size, beyond 4 GiB on 32-bit ABIs, too. The kernel
 * copies it if it can (copy_file_range(2); file systems that share blocks copy none); otherwise it
 * goes through memory. TO gets the mode of FROM and must not exist, unless START gives the byte
 * from which to continue an interrupted copy.
 */
#include <libsys.h>
#include <libsys/fcntl.h>
#include <libsys/portable.h>
#include <libsys/stat.h>
#include <libsys/text.h>
#include <linux/errno.h>
#include <linux/stat.h>

static char buffer[1 << 17];

static long must(const char *what, long r)
{
	if (r >= 0)
		return r;
	libsys_print(2, "transfer: ", what, ": ", libsys_strerror(r), "\n");
	libsys_exit_group(1);
}

int main(int argc, char **argv)
{
	libsys_s64 start = 0;
	libsys_loff_t at, to;
	int in, out, within = 1;
	struct statx st;
	long n;

	if (argc < 3 || argc > 4 ||
		(argc > 3 && (libsys_parse_s64(argv[3], 0, 10, &start) < 0 || start < 0))) {
		libsys_print(2, "usage: transfer FROM TO [START]\n");
		return 2;
	}
	in = must(argv[1], libsys_open(argv[1], O_RDONLY | O_LARGEFILE | O_CLOEXEC, 0));
	must(argv[1], libsys_fstat(in, &st));
	must(argv[1], S_ISREG(st.stx_mode) ? 0 : -EINVAL);
	out = must(argv[2],
		libsys_open(argv[2],
			O_WRONLY | O_CREAT | (argc > 3 ? 0 : O_EXCL) | O_LARGEFILE | O_CLOEXEC,
			st.stx_mode & 0777));
	at = start;
	/*
	 * Each call goes on where the last one ended, even if that was short. Offsets have 64 bits
	 * everywhere.
	 */
	for (;;) {
		to = at;
		n = within ? libsys_copy_file_range(in, &at, out, &to, 1 << 30, 0)
			   : libsys_pread(in, buffer, sizeof(buffer), at);
		if (n == -EINTR)
			continue;
		/* These file systems or this kernel cannot do it. This call copied nothing. */
		if (within &&
			(n == -EXDEV || n == -EINVAL || n == -ENOSYS || n == -EOPNOTSUPP ||
				(n == 0 && at == start))) {
			within = 0;
			continue;
		}
		if (must(argv[within ? 2 : 1], n) == 0)
			break;
		if (within)
			continue;
		for (to = 0; to < n;
			to += must(argv[2], libsys_pwrite(out, buffer + to, n - to, at + to)))
			;
		at += n;
	}
	/* Some file systems report only here what they could not write. */
	must(argv[2], libsys_close(out));
	return 0;
}
