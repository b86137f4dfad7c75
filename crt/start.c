/* SPDX-License-Identifier: 0BSD */
/* Start-up of a hosted program: from the initial stack to main, and on to the end. */
#include "end.h"
#include "irelative.h"
#include "tls.h"

typedef void constructor(int argc, char **argv, char **envp);

/* The linker defines these around the sections of their names. */
extern constructor *const __preinit_array_start[] CRT_EDGE, *const __preinit_array_end[] CRT_EDGE;
extern constructor *const __init_array_start[] CRT_EDGE, *const __init_array_end[] CRT_EDGE;

extern int main(int argc, char **argv, char **envp);

/* A static PIE has done that with all its relocations; they would not be found here. */
#if defined RELOC_IRELATIVE && defined CRT_STATIC
extern const elf_word CRT_IPLT(start)[] CRT_EDGE, CRT_IPLT(end)[] CRT_EDGE;

static __inline__ void resolve(const void *stack)
{
	const elf_word *r;
	elf_word chosen;

	for (r = CRT_IPLT(start); r != CRT_IPLT(end); r += RELOC_WORDS) {
		chosen = RELOC_RESOLVE(RELOC_ADDEND(r, *(elf_word *)r[0]), stack);
		RELOC_PUT(r, (elf_word *)r[0], chosen);
	}
}
#else
#define resolve(stack) ((void)0)
#endif

/*
 * The short end, where nobody asks for one by name: else exit.c's. What __cxa_atexit took is run by a function of the
 * array: ends.c. It stands here, not in a member of its own, since mold rather takes a strong one from an archive.
 */
__attribute__((__weak__)) void libsys_end(int status)
{
	destructor *const *f = __fini_array_end;

	while (f != __fini_array_start)
		(*--f)();
	sys_exit_group(status);
}

void libsys_start(const void *stack)
{
	long argc = *(const long *)stack;
	char **argv = (char **)stack + 1, **envp = argv + argc + 1;
	const struct elf_segment *tls = crt_tls_segment();
	constructor *const *f;

	/* The main thread's block stands on this frame, which lasts as long as the program. */
	if (tls)
		crt_set_tp(crt_tls_make(__builtin_alloca_with_align(crt_tls_size(tls), 8), tls));
	resolve(stack);
	for (f = __preinit_array_start; f != __preinit_array_end; f++)
		(*f)((int)argc, argv, envp);
	for (f = __init_array_start; f != __init_array_end; f++)
		(*f)((int)argc, argv, envp);
	crt_end(main((int)argc, argv, envp));
}
