/* SPDX-License-Identifier: 0BSD */
/*
 * libsys_exit runs what __cxa_atexit took, last first, those that join meanwhile too, then the fini
 * array.
 */
/* exit: 7 */
/* stdout: 99...(59)xyz(40)...0(fini) */
#include <libsys.h>

extern int __cxa_atexit(void (*)(void *), void *, void *);
static int next = 99;

__attribute__((destructor)) static void fini(void)
{
	sys_write(1, "(fini)", 6);
}

static void letter(void *arg)
{
	sys_write(1, arg, 1);
}

static void number(void *arg)
{
	if ((long)arg != next--)
		sys_exit_group(1);
	if (next == 98)
		sys_write(1, "99...", 5);
	if (next == 59) {
		sys_write(1, "(59)", 4);
		__cxa_atexit(letter, "z", 0);
		__cxa_atexit(letter, "y", 0);
		__cxa_atexit(letter, "x", 0);
	}
	if (next == 40)
		sys_write(1, "(40)", 4);
	if (next == -1)
		sys_write(1, "...0", 4);
}

int main(void)
{
	long i;

	for (i = 0; i < 100; i++)
		if (__cxa_atexit(number, (void *)i, 0))
			return 1;
	libsys_exit(7);
}
