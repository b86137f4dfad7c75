/* SPDX-License-Identifier: 0BSD */
/* stdout: 0 -1 255 18446744073709551615 -9223372036854775808 18446744073709551615 ff ffffffffffffffff 377 -128\n */
/* Strings and numbers in one writev; more than one takes; a pipe that takes only some of it. */
#include "check.h"
#include <libsys/text.h>
#include <libsys/fcntl.h>
#include <libsys/portable.h>

static char big[70000], back[70000];

int main(void)
{
	unsigned char byte = 255;
	signed char small = -128;
	libsys_u64 most = ~(libsys_u64)0;
	libsys_s64 least = (libsys_s64)((libsys_u64)1 << 63);
	const char *many[40];
	int pipe[2], i, once = 7;
	long n, at;

	OK(libsys_print(1, libsys_dec(0), " ", libsys_dec(-1), " ", libsys_dec(byte), " ",
		libsys_dec(most), " ", libsys_dec(least), " "));
	OK(libsys_print(1, libsys_dec(most), " ", libsys_hex(byte), " ", libsys_hex(-1), " ",
		libsys_oct(byte), " ", libsys_dec(small), "\n"));
	OK(libsys_print(1, (const char *)0));
	FAILS(libsys_print(NOFD, "a"), EBADF);

	/* A number is looked at once. */
	OK(sys_pipe2(pipe, O_NONBLOCK));
	OK(libsys_print(pipe[1], libsys_dec(once++)));
	CHECK(once == 8 && sys_read((unsigned int)pipe[0], back, 9) == 1 && back[0] == '7');
	for (i = 0; i < 40; i++)
		many[i] = i % 3 ? "ab" : i % 2 ? "" : 0;
	OK(libsys_print_strings(1, many, 0));
	OK(libsys_print_strings(pipe[1], many, 40));
	CHECK(sys_read((unsigned int)pipe[0], back, sizeof(back)) == 52 &&
		SAME(back, "abababab", 8));

	/* The whole of it goes in by and by, or what is in the pipe is its beginning. */
	/* a page; by itself it has 16 of them, of whatever size */
	libsys_fcntl(pipe[1], F_SETPIPE_SZ, 1);
	__builtin_memset(big, 'x', sizeof(big) - 1);
	FAILS(libsys_print(pipe[1], "begin ", big, " end"), EAGAIN);
	for (at = 0; (n = sys_read((unsigned int)pipe[0], back + at,
			      sizeof(back) - (libsys_size_t)at)) > 0;
		at += n)
		continue;
	CHECK(at >= 4096 && SAME(back, "begin xxx", 9));
	for (n = 6; n < at; n++)
		CHECK(back[n] == 'x');
	return 0;
}
