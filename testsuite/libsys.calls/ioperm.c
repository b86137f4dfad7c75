/* SPDX-License-Identifier: 0BSD */
/* A port can be read once it is asked for, and no longer when it is given back. */
/* calls: ioperm */
/* shows: ioperm iopl */
/* kernel: the emulator has no ports */
#include "check.h"

/* 0x80 takes what the firmware says of its progress; reading it does nothing. */
static long read_port(void)
{
	long child = OK(t_fork());
	unsigned char c;

	if (child == 0) {
		__asm__ __volatile__("inb $0x80, %0" : "=a"(c));
		sys_exit_group(0);
	}
	return t_wait(child);
}

int main(void)
{
	CHECK(read_port() == -SIGSEGV);
	NEED(sys_ioperm(0x80, 1, 1));
	CHECK(read_port() == 0);
	OK(sys_ioperm(0x80, 1, 0));
	CHECK(read_port() == -SIGSEGV);
	FAILS(sys_ioperm(0xffff, 2, 1), EINVAL);
	NEED(sys_iopl(3));
	CHECK(read_port() == 0);
	OK(sys_iopl(0));
	CHECK(read_port() == -SIGSEGV);
	FAILS(sys_iopl(4), EINVAL);
	return 0;
}
