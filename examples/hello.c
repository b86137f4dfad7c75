/* SPDX-License-Identifier: 0BSD */
/*
 * The first program. To build any file of this folder: cc -Os hello.c -o hello $(pkg-config
 * --cflags --libs libsys)
 */
#include <libsys.h>

int main(void)
{
	sys_write(1, "Hello, world!\n", 14);
}
