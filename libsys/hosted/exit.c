/* SPDX-License-Identifier: 0BSD */
/* Beside a C library, that library ends the program. */
#include <libsys.h>

extern LIBSYS_NORETURN void exit(int status);

void libsys_exit(int status)
{
	exit(status);
}
