/* SPDX-License-Identifier: 0BSD */
/* Sets of signals: each of the signals goes in and out alone, and nothing else does. */
#include "handlers.h"

static int count(const libsys_sigset_t *set)
{
	int sig, n = 0;

	for (sig = 1; sig <= LIBSYS_NSIG; sig++)
		n += libsys_sigismember(set, sig);
	return n;
}

int main(void)
{
	static const int none[] = { 0, -1, LIBSYS_NSIG + 1, 1000, -2147483647 - 1, 2147483647 };
	libsys_sigset_t set, kept;
	int sig, i;

	if (libsys_sigemptyset(&set) != 0 || count(&set) != 0)
		return 1;
	for (sig = 1; sig <= LIBSYS_NSIG; sig++) {
		if (libsys_sigaddset(&set, sig) != 0 || count(&set) != 1 ||
			libsys_sigismember(&set, sig) != 1)
			return 2;
		/* Signal n is bit n - 1, from the lowest word up. */
		if (set.bits[(sig - 1) / (8 * (int)sizeof(long))] !=
			1ul << (sig - 1) % (8 * (int)sizeof(long)))
			return 3;
		if (libsys_sigdelset(&set, sig) != 0 || count(&set) != 0)
			return 4;
	}
	if (libsys_sigfillset(&set) != 0 || count(&set) != LIBSYS_NSIG)
		return 5;
	kept = set;
	for (i = 0; i < (int)(sizeof none / sizeof *none); i++)
		if (libsys_sigaddset(&set, none[i]) != -22 ||
			libsys_sigdelset(&set, none[i]) != -22 ||
			libsys_sigismember(&set, none[i]) != -22)
			return 6;
	return __builtin_memcmp(&set, &kept, sizeof set) ? 7 : 0;
}
