/* SPDX-License-Identifier: 0BSD */
/* What atexit took runs at the end, the last first, before the fini array. */
/* exit: 3 */
/* stdout: 21(fini) */
#include <libsys.h>

extern int atexit(void (*)(void));

__attribute__((destructor)) static void fini(void)
{
	sys_write(1, "(fini)", 6);
}

static void one(void)
{
	sys_write(1, "1", 1);
}

static void two(void)
{
	sys_write(1, "2", 1);
}

int main(void)
{
	if (atexit(one) || atexit(two))
		return 1;
	return 3;
}
