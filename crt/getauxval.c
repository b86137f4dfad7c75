/* SPDX-License-Identifier: 0BSD */
/*
 * The auxiliary vector: what the kernel told the program. It lies behind the environment, which the
 * program may change, so its address is kept.
 */
#include <libsys.h>

static const unsigned long *auxv;

unsigned long libsys_getauxval(unsigned long type)
{
	const unsigned long *aux;

	for (aux = auxv; aux && aux[0] != 0; aux += 2)
		if (aux[0] == type)
			return aux[1];
	return 0;
}

static void keep(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	while (*envp++)
		;
	auxv = (const unsigned long *)envp;
}

static void (*entry)(int, char **, char **)
	__attribute__((__section__(".preinit_array"), __used__)) = keep;
