/* SPDX-License-Identifier: 0BSD */
/* Between an example and the kernel it is given. */
#ifndef FUZZ_EXAMPLE_H
#define FUZZ_EXAMPLE_H

/* Runs the program: it is one with main, or one that starts at its stack. */
extern void program_run(void *stack, int argc, char **argv, char **envp);

/* A call of the program's. */
extern long fuzz_kernel(long nr, long a, long b, long c, long d, long e, long f);

#endif
