/* SPDX-License-Identifier: 0BSD */
/*
 * env [NAME...]: prints the environment, or the value of each NAME. The status is 1 if one is not
 * set.
 */
#include <libsys.h>
#include <linux/uio.h>

static int print(char *s)
{
	long n = __builtin_strlen(s);
	struct iovec line[] = { { s, n }, { "\n", 1 } };

	return sys_writev(1, line, 2) != n + 1;
}

int main(int argc, char **argv, char **envp)
{
	int status = 0;

	if (argc < 2)
		while (*envp && !status)
			status = print(*envp++);
	while (*argv && *++argv) {
		char *value = libsys_getenv(*argv);

		if (!value || print(value))
			status = 1;
	}
	return status;
}
