/* SPDX-License-Identifier: 0BSD */
/* The auxiliary vector: what the kernel told the program. */
#include <libsys.h>

unsigned long libsys_getauxval(unsigned long type)
{
	char **end = libsys_envp;
	const unsigned long *aux;

	if (!end)
		return 0;
	while (*end++)
		;
	for (aux = (const unsigned long *)end; aux[0] != 0; aux += 2)
		if (aux[0] == type)
			return aux[1];
	return 0;
}
