/* SPDX-License-Identifier: 0BSD */
/*
 * A program in C that tcc compiles. tcc has no inline assembly that could make a call, so the
 * header declares the functions of libsys.a instead. Nor does tcc mark the stack as not executable,
 * so the linker does.
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
