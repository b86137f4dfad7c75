/* SPDX-License-Identifier: 0BSD */
/*
 * A program in C that tcc compiles. It has no inline assembly that could make a call: the header
 * declares the functions of libsys.a instead. Nor does it say that the stack need not be
 * executable.
 *
 * $ tcc -c hello.c $(pkg-config --cflags libsys)
 * $ cc hello.o $(pkg-config --libs libsys) -Wl,-z,noexecstack -o hello
 * $ ./hello
 * Hello from tcc
 */
#include <libsys.h>

int main(void)
{
	return libsys_is_error(sys_write(1, "Hello from tcc\n", 15));
}
