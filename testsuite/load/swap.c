/* SPDX-License-Identifier: 0BSD */
/* swap A B SECONDS: exchanges two names again and again, for those who open one meanwhile. */
#include "load.h"
#include <linux/fs.h>

int main(int argc, char **argv)
{
	unsigned int end, times = 0;

	if (argc != 4)
		return 2;
	end = milliseconds() + number(argv[3]) * 1000;
	for (; (int)(end - milliseconds()) > 0; times++) {
		must(argv[1],
			libsys_renameat2(AT_FDCWD, argv[1], AT_FDCWD, argv[2], RENAME_EXCHANGE));
		pause_for(100);
	}
	libsys_print(1, argv[1], ": exchanged ", libsys_dec(times), " times\n");
	return 0;
}
