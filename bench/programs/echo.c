/* SPDX-License-Identifier: 0BSD */
/* echo WORD..., with a call for each word, without stdio. */
#include "io.h"

int main(int argc, char **argv)
{
	int i, n;

	for (i = 1; i < argc; i++) {
		for (n = 0; argv[i][n]; n++)
			;
		argv[i][n] = i + 1 < argc ? ' ' : '\n';
		write(1, argv[i], n + 1);
	}
	return 0;
}
