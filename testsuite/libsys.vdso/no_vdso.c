/* SPDX-License-Identifier: 0BSD */
/* Without AT_SYSINFO_EHDR everything works by system calls. */
#include "clocks.h"

int main(int argc, char **argv, char **envp)
{
	unsigned long *aux;
	unsigned int cpu = ~0u, prot, flags;
	char byte[2] = { 0, 77 };
#ifdef SYS_NR_clock_gettime64
	struct __kernel_timespec t = { -1, -1 };
#else
	struct LIBSYS_TIMESPEC t = { -1, -1 };
#endif

	(void)argc, (void)argv;
	while (*envp++) {
	}
	for (aux = (unsigned long *)envp; *aux; aux += 2)
		if (*aux == 33)
			*aux = 1;
	CHECK(libsys_getauxval(33) == 0);
	CHECK(!libsys_vdso_symbol("LINUX_2.6", "__vdso_clock_gettime"));
#ifdef SYS_NR_clock_gettime64
	CHECK(libsys_vdso_clock_gettime64(CLOCK_MONOTONIC, &t) == 0 && t.tv_sec >= 0);
#else
	CHECK(libsys_vdso_clock_gettime(CLOCK_MONOTONIC, &t) == 0 && t.tv_sec >= 0);
#endif
	CHECK(libsys_vdso_getcpu(&cpu, 0, 0) == 0 && cpu != ~0u);
	CHECK(libsys_vdso_getrandom_state(&prot, &flags) == 0);
	CHECK(libsys_vdso_getrandom(byte, 1, 0, 0, 0) == 1 && byte[1] == 77);
	return 0;
}
