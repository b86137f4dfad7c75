/* SPDX-License-Identifier: 0BSD */
/* More functions than one mapping holds run at the end, each once, the last first. */
/* exit: 7 */
/* stdout: 1000 in order */
#include <libsys.h>
#include <libsys/text.h>

extern int __cxa_atexit(void (*)(void *), void *, void *);

enum { MANY = 1000 };
static char at[MANY];
static long left = MANY, wrong;

static void take(void *arg)
{
	left--;
	wrong += (char *)arg != at + left;
}

static void tell(void *arg)
{
	(void)arg;
	libsys_print(1, left == 0 && wrong == 0 ? "1000 in order" : "not so");
}

int main(void)
{
	long i;

	if (__cxa_atexit(tell, 0, 0))
		return 1;
	for (i = 0; i < MANY; i++)
		if (__cxa_atexit(take, at + i, 0))
			return 2;
	return 7;
}
