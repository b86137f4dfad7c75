/* SPDX-License-Identifier: 0BSD */
/*
 * Code of -fstack-protector refers to these. The canary is set before the first constructor runs;
 * crt0 knows nothing about it. On some ABIs the compiler reads it at an offset from the thread
 * pointer (CANARY_SET in the port's tp.h). The program then needs a thread pointer, which it gets
 * by having a thread-local variable.
 */
#include <libsys.h>
#include "crt/tls.h"

extern LIBSYS_NORETURN void abort(void);

LIBSYS_NORETURN void __stack_chk_fail(void)
{
	abort();
}

/* PIC code on i386 and 32-bit PowerPC calls this one, to avoid the PLT. */
CRT_HIDDEN LIBSYS_NORETURN void __stack_chk_fail_local(void)
{
	abort();
}

#ifdef CANARY_SET
static __thread char needs_tls __attribute__((__tls_model__("local-exec")));
#define NEED_TLS() __asm__ __volatile__("" : : "r"(&needs_tls))
#else
#define NEED_TLS() ((void)0)
#define CANARY_SET(canary) ((void)0)
#endif
/*
 * Where the compiler would read the canary from the thread pointer, -mstack-protector-guard=global
 * makes it read this.
 */
extern elf_word __stack_chk_guard;
elf_word __stack_chk_guard;

/* From the kernel's random bytes; without them, from where the stack happens to be. */
static void set_canary(int argc, char **argv, char **envp)
{
	elf_word canary = (elf_word)envp * (elf_word)0x9e3779b97f4a7c15u;
	const unsigned char *random;
	const elf_word *aux;
	unsigned int i;

	(void)argc;
	(void)argv;
	NEED_TLS();
	while (*envp++)
		;
	for (aux = (const elf_word *)envp; aux[0] != 0; aux += 2)
		if (aux[0] == 25 /* AT_RANDOM */ && aux[1] != 0) {
			random = (const unsigned char *)aux[1];
			for (i = 0; i < sizeof canary; i++)
				canary = canary << 8 | random[i];
		}
	/* A zero byte first in memory, so that no string function writes or reads past it. */
	*(char *)&canary = 0;
	CANARY_SET(canary);
	__stack_chk_guard = canary;
}

static void (*entry)(int, char **, char **)
	__attribute__((__section__(".preinit_array"), __used__)) = set_canary;
