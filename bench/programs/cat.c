/* SPDX-License-Identifier: 0BSD */
/* cat FILE..., without stdio. */
#include "io.h"

static char buffer[65536];

int main(int argc, char **argv)
{
	int i, fd, n;

	for (i = 1; i < argc; i++) {
		fd = open(argv[i], O_RDONLY);
		if (fd < 0)
			return 1;
		while ((n = read(fd, buffer, sizeof(buffer))) > 0)
			if (write(1, buffer, n) != n)
				return 1;
		close(fd);
		if (n < 0)
			return 1;
	}
	return 0;
}
