/* SPDX-License-Identifier: 0BSD */
/*
 * The canary stands where compilers take it from in the thread's control block. It is the same as
 * the guard variable, from which they take it elsewhere: guard.c.
 */
/* cflags: -fstack-protector-all */
/* only: x86_64 x32 i386 powerpc powerpc64 s390x sparc sparc64 */
#include <libsys.h>
#include "canary.h"

extern unsigned long __stack_chk_guard;

int main(void)
{
	return canary() == __stack_chk_guard ? 0 : 1;
}
