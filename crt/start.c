/* SPDX-License-Identifier: 0BSD */
/* Start-up of a hosted program: from the initial stack to main, and on to the end. */
#include "end.h"
#include "irelative.h"
#include "tls.h"

/*
 * The environment: behind the arguments and a zero. A port may compute the address in one
 * instruction.
 */
#ifndef CRT_ENVP
#define CRT_ENVP(stack, argc) ((char **)(stack) + (argc) + 2)
#endif
/* Makes a compiler load main's arguments in one place instead of two. */
#ifndef CRT_KEEP
#define CRT_KEEP(argc, argv, envp) ((void)0)
#endif

typedef void constructor(int argc, char **argv, char **envp);

/* The linker defines these around the sections of their names. */
extern constructor *const __preinit_array_start[] CRT_EDGE, *const __preinit_array_end[] CRT_EDGE;
extern constructor *const __init_array_start[] CRT_EDGE, *const __init_array_end[] CRT_EDGE;

/* A port may have it called without a table. */
#ifndef CRT_MAIN
#define CRT_MAIN
#endif
extern int main(int argc, char **argv, char **envp) CRT_MAIN;

/* A static PIE has done this with its other relocations, and these symbols are not there. */
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
 * The short end, for a program that does not name libsys_exit; the others get exit.c's. A function
 * of the array, in ends.c, runs the functions registered by __cxa_atexit. The short end is not a
 * member of its own, since mold prefers a strong symbol of an archive.
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
	 * The main thread's block is on this frame, which lasts as long as the program; a large
	 * block is elsewhere.
	 */
	if (segment) {
		struct crt_tls tls = crt_tls_measure(segment);
		libsys_size_t size = crt_tls_size(tls);
		char *room;

		/* Keeps the sum in one register, not its parts in several. */
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
	 * Both arrays. If they end at the same address, the second is empty: linkers put it behind
	 * the first, and two empty ones at 0.
	 */
	f = __preinit_array_start;
	end = __preinit_array_end;
	for (;;) {
		/* Looking again is shorter than keeping them. */
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
