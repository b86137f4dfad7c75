/* SPDX-License-Identifier: 0BSD */
/* A variable of the environment. */
#include <libsys.h>

char *libsys_getenv(const char *name)
{
	char **e;
	int i;

	for (e = libsys_envp; e && *e; e++) {
		for (i = 0; name[i] && name[i] == (*e)[i]; i++)
			;
		if (!name[i] && (*e)[i] == '=')
			return *e + i + 1;
	}
	return 0;
}
