/* SPDX-License-Identifier: 0BSD */
/* Beside a C library the environment is that library's, which may have moved and changed it. */
#include <libsys.h>

extern char *getenv(const char *name);

char *libsys_getenv(const char *name)
{
	return getenv(name);
}
