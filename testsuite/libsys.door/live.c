/* SPDX-License-Identifier: 0BSD */
/* What lives in registers across inline calls of every length is not destroyed by them. */
/* exit: 0 */
#include <libsys.h>

static volatile long seed = 0x1234567;

#define SIXTEEN(X) X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) \
	X(15)
#define SET(n) long a##n = seed + n, b##n = seed - n;
#define TEST(n) if (a##n != seed + n || b##n != seed - n) sys_exit_group(length + 1);

/* More values than there are registers, of which each call may destroy some. */
#define ACROSS(length_, call) \
	do { \
		int length = length_; \
		SIXTEEN(SET) \
		__asm__ __volatile__("" ::: "memory"); \
		(void)call; \
		SIXTEEN(TEST) \
	} while (0)

int main(void)
{
	ACROSS(0, sys_gettid());
	ACROSS(1, sys_close(~0U));
	ACROSS(2, sys_getcwd(0, 0));
	ACROSS(3, sys_read(~0U, 0, 0));
	ACROSS(4, sys_mknodat(-1, 0, 0, 0));
	ACROSS(5, sys_statx(-1, 0, 0, 0, 0));
	ACROSS(6, sys_splice(-1, 0, -1, 0, 0, 0));
	return 0;
}
