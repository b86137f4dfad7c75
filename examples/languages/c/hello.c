/* SPDX-License-Identifier: 0BSD */
/*
 * A program in C: its arguments, a system call, its status.
 *
 * $ cc -Os hello.c $(pkg-config --cflags --libs libsys) -o hello
 * $ ./hello one two
 * Hello from C
 * one
 * two
 */
#include <libsys.h>

static void line(const char *text)
{
	libsys_size_t length = 0;

	while (text[length])
		length++;
	sys_write(1, text, length);
	sys_write(1, "\n", 1);
}

int main(int argc, char **argv)
{
	int i;

	line("Hello from C");
	for (i = 1; i < argc; i++)
		line(argv[i]);
	return 0;
}
