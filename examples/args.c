/* SPDX-License-Identifier: 0BSD */
/*
 * args [ARGUMENT...]: prints its name and its arguments, one per line. The exit status is the
 * number of arguments.
 */
#include <libsys.h>
#include <linux/uio.h>

int main(int argc, char **argv)
{
	int i;

	for (i = 0; i < argc; i++) {
		long n = __builtin_strlen(argv[i]);
		struct iovec line[] = { { argv[i], n }, { "\n", 1 } };

		if (sys_writev(1, line, 2) != n + 1)
			return 255;
	}
	return argc - 1;
}
