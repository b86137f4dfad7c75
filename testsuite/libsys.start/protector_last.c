/* SPDX-License-Identifier: 0BSD */
/*
 * Where no protected function returns, gcc's code reads a canary but refers to nothing that would
 * set it: the linker is told to take that, as crt0(7) says. Without, this is SIGSEGV where the
 * canary is read off the thread pointer.
 */
/* not: alpha hppa */
/* cflags: -fstack-protector-strong */
/* ldflags: -Wl,-u,__stack_chk_fail */
/* exit: 64 */
#include <libsys.h>

__attribute__((__noinline__, __noreturn__)) static void last(char c)
{
	volatile char buffer[64];
	int i, sum = 0;

	for (i = 0; i < 64; i++)
		buffer[i] = c;
	for (i = 0; i < 64; i++)
		sum += buffer[i];
	sys_exit_group(sum);
}

int main(int argc, char **argv)
{
	(void)argv;
	last((char)argc);
}
