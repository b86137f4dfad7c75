/* SPDX-License-Identifier: 0BSD */
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
