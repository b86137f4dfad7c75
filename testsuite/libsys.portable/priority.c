/* SPDX-License-Identifier: 0BSD */
/* getpriority is 20 - nice, so that no good result is an error. */
#include "check.h"
#include <libsys/portable.h>

int main(void)
{
	OK(libsys_setpriority(0, 0, 19));
	CHECK(libsys_getpriority(0, 0) == 1);
	FAILS(libsys_getpriority(99, 0), EINVAL);
	return 0;
}
