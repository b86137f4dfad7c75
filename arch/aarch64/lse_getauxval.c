/* SPDX-License-Identifier: 0BSD */
/*
 * libgcc's atomic operations call it to learn whether the processor has the large system
 * extensions.
 */
#include <libsys.h>

unsigned long __getauxval(unsigned long type);

unsigned long __getauxval(unsigned long type)
{
	return libsys_getauxval(type);
}
