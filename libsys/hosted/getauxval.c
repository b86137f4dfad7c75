/* SPDX-License-Identifier: 0BSD */
/* Beside a C library, that library started the program and has the auxiliary vector. */
#include <libsys.h>

extern unsigned long getauxval(unsigned long type);

unsigned long libsys_getauxval(unsigned long type)
{
	return getauxval(type);
}
