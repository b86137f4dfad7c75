/* SPDX-License-Identifier: 0BSD */
/*
 * A program in the bare form, which tcc links by itself.
 *
 * $ lib=$(pkg-config --variable=libdir libsys)
 * $ crt0=$(pkg-config --variable=crt0 libsys)
 * $ tcc -nostdlib -static bare.c $(pkg-config --cflags libsys) $crt0 $lib/libsys.a -o bare
 * $ ./bare
 * Hello from tcc
 */
#include <libsys.h>

void libsys_start(const void *stack)
{
	(void)stack;
	sys_write(1, "Hello from tcc\n", 15);
	sys_exit(0);
}
