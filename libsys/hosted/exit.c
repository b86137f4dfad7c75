/* SPDX-License-Identifier: 0BSD */
/* Beside a C library the end of a program is that library's. */
#include <libsys.h>

extern LIBSYS_NORETURN void exit(int status);

void libsys_exit(int status)
{
	exit(status);
}
