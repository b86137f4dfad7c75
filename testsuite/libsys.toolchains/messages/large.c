/* SPDX-License-Identifier: 0BSD */
#include <libsys.h>

static __thread char large[64 << 20];

int main(int argc, char **argv)
{
	(void)argv;
	large[argc] = 1;
	return large[argc + 1];
}
