/* SPDX-License-Identifier: 0BSD */
/*
 * A fork as programs write it, whatever the order of clone's parameters; the child exits 7, so does
 * the parent.
 */
/* exit: 7 */
#include "check.h"
#include <libsys/portable.h>

int main(void)
{
	int status = 0;
	long child = OK(libsys_fork());

	if (child == 0)
		return 7;
	CHECK(libsys_waitpid((int)child, &status, 0) == child);
	return status >> 8;
}
