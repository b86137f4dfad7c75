/* SPDX-License-Identifier: 0BSD */
/* only: powerpc powerpc64 */
/*
 * What start-up makes of the name of the processor, which emulators leave out: it is told here, and
 * start-up again.
 */
#include <libsys.h>

extern void libsys_hwcap(void) __attribute__((__visibility__("hidden")));

/* One bit for the name that fits. */
static unsigned int is(unsigned long *entry, const char *name)
{
	entry[0] = 15; /* AT_PLATFORM */
	entry[1] = (unsigned long)name;
	libsys_hwcap();
#define IS(n, name) (__builtin_cpu_is(name) ? 1u << (n) : 0)
	return IS(0, "power4") | IS(1, "ppc970") | IS(2, "power5") | IS(3, "power5+") |
		IS(4, "power6") | IS(5, "ppc-cell-be") | IS(6, "power6x") | IS(7, "power7") |
		IS(8, "ppca2") | IS(9, "ppc405") | IS(10, "ppc440") | IS(11, "ppc464") |
		IS(12, "ppc476") | IS(13, "power8") | IS(14, "power9") | IS(15, "power10");
}

int main(int argc, char **argv, char **envp)
{
	static const char names[][12] = {
		"power4",
		"ppc970",
		"power5",
		"power5+",
		"power6",
		"ppc-cell-be",
		"power6x",
		"power7",
		"ppca2",
		"ppc405",
		"ppc440",
		"ppc464",
		"ppc476",
		"power8",
		"power9",
		"power10",
	};
	unsigned long *entry;
	unsigned int i;

	(void)argc;
	(void)argv;
	while (*envp++)
		;
	for (entry = (unsigned long *)envp; entry[0] != 17 /* AT_CLKTCK */; entry += 2)
		if (entry[0] == 0)
			return 1;
	/* The kernel's own is not looked at here. */
	for (i = 0; envp[i]; i += 2)
		if ((unsigned long)envp[i] == 15)
			envp[i] = (char *)17;
	for (i = 0; i < sizeof names / sizeof names[0]; i++)
		if (is(entry, names[i]) != 1u << i)
			return 2;
	if (is(entry, "power7+") || is(entry, "power") || is(entry, "") || is(entry, "power99") ||
		is(entry, 0))
		return 3;
	return is(entry, "power8") == 1u << 13 ? 0 : 4;
}
