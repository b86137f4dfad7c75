/* SPDX-License-Identifier: 0BSD */
/* A main that falls off its end exits 0. */
/* stdout: Hello, world!\n */
#include <libsys.h>

int main(void)
{
	sys_write(1, "Hello, world!\n", 14);
}
