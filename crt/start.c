/* SPDX-License-Identifier: 0BSD */
/* Start-up of a hosted program: from the initial stack to main, and on to libsys_exit. */
#include <libsys.h>
#include "tls.h"

typedef void constructor(int argc, char **argv, char **envp);

/* The linker defines these around the sections of their names. */
extern constructor *const __preinit_array_start[] CRT_HIDDEN, *const __preinit_array_end[] CRT_HIDDEN;
extern constructor *const __init_array_start[] CRT_HIDDEN, *const __init_array_end[] CRT_HIDDEN;

extern int main(int argc, char **argv, char **envp);

void libsys_start(const void *stack)
{
	int argc = (int)*(const long *)stack;
	char **argv = (char **)stack + 1, **envp = argv + argc + 1;
	const struct elf_segment *tls = crt_tls_segment();
	constructor *const *f;

	/* The main thread's block stands on this frame, which lasts as long as the program. */
	if (tls)
		crt_set_tp(crt_tls_make(__builtin_alloca(crt_tls_size(tls)), tls));
	for (f = __preinit_array_start; f != __preinit_array_end; f++)
		(*f)(argc, argv, envp);
	for (f = __init_array_start; f != __init_array_end; f++)
		(*f)(argc, argv, envp);
	libsys_exit(main(argc, argv, envp));
}
