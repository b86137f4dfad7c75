/* SPDX-License-Identifier: 0BSD */
/* Start-up of a hosted program: from the initial stack to main, and on to the end. */
#include "end.h"
#include "irelative.h"
#include "tls.h"

/*
 * Where the environment is, behind the arguments and a zero; a port may have one instruction for
 * it.
 */
#ifndef CRT_ENVP
#define CRT_ENVP(stack, argc) ((char **)(stack) + (argc) + 2)
#endif
/* Has a compiler look for main's arguments at one place, where it would at two. */
#ifndef CRT_KEEP
#define CRT_KEEP(argc, argv, envp) ((void)0)
#endif

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
 * The short end, where nobody asks for one by name: else exit.c's. What __cxa_atexit took is run by
 * a function of the array: ends.c. It stands here, not in a member of its own, since mold rather
 * takes a strong one from an archive.
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
	const struct elf_segment *segment = crt_tls_segment();
	constructor *const *f, *const *end;
	char **argv, **envp;
	int argc;

	/*
	 * The main thread's block stands on this frame, which lasts as long as the program; a large
	 * one does elsewhere.
	 */
	if (segment) {
		struct crt_tls tls = crt_tls_measure(segment);
		libsys_size_t size = crt_tls_size(tls);
		char *room;

		/* Kept in one register, not as what it is made of. */
		__asm__("" : "+r"(size));
		if (TLS_SMALL(size))
			room = __builtin_alloca_with_align(size, 8);
		else
			room = (char *)(__UINTPTR_TYPE__)TLS_MAP(size);
		crt_set_tp(crt_tls_make(room, size, tls));
	}
#ifdef CRT_MAIN_TP_SET
	CRT_MAIN_TP_SET();
#endif
	resolve(stack);
	/*
	 * Both arrays. Where they end at one place there is no second: linkers put it behind the
	 * first, or both nowhere.
	 */
	f = __preinit_array_start;
	end = __preinit_array_end;
	for (;;) {
		/* To look again is shorter than to keep them. */
		argc = (int)*(const long *)stack;
		argv = (char **)stack + 1;
		envp = CRT_ENVP(stack, *(const long *)stack);
		CRT_KEEP(argc, argv, envp);
		if (f != end) {
			(*f)(argc, argv, envp);
			f++;
			continue;
		}
		if (end == __init_array_end)
			break;
		f = __init_array_start;
		end = __init_array_end;
	}
	crt_end(main(argc, argv, envp));
}
