/* SPDX-License-Identifier: 0BSD */
/* Beside a C library, that library has the environment, and may have moved and changed it. */
#include <libsys.h>

extern char *getenv(const char *name);

char *libsys_getenv(const char *name)
{
	return getenv(name);
}
