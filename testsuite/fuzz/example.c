/* SPDX-License-Identifier: 0BSD */
/*
 * libFuzzer target: an example, PROGRAM, with the input as its arguments, its environment, and then
 * what the kernel of example_kernel.c answers. Nothing leaves this process. The program may end in
 * any way but by reading or writing what is not its own, or by not ending at all; and it takes
 * nothing of the environment for an argument.
 */
#include <libsys.h>
#include "example.h"

#define main program_main
#define libsys_start program_start
#pragma clang section bss = "program_bss" data = "program_data"
#include PROGRAM
#pragma clang section bss = "" data = ""
#undef main
#undef libsys_start

#ifdef BARE
void program_run(void *stack, int argc, char **argv, char **envp)
{
	(void)argc, (void)argv, (void)envp;
	program_start(stack);
}
#else
void program_run(void *stack, int argc, char **argv, char **envp)
{
	int (*run)(int, char **, char **) = (void *)program_main;

	(void)stack;
	run(argc, argv, envp);
}
#endif
