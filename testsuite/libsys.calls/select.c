/* SPDX-License-Identifier: 0BSD */
/* select and pselect6 leave the bits of the descriptors that are ready. */
/* shows: _newselect select */
#include "check.h"
#include "time64.h"

#define BITS (8 * sizeof(long))

/* Two words are enough for the first 64 descriptors. */
static unsigned long in[1024 / BITS], out[1024 / BITS];

static void ask(int a, int b)
{
	__builtin_memset(in, 0, sizeof(in));
	__builtin_memset(out, 0, sizeof(out));
	in[a / BITS] = 1UL << a % BITS;
	out[b / BITS] = 1UL << b % BITS;
}

int main(void)
{
	struct __kernel_timespec now = { 0, 0 };
	int fd[2];

	OK(sys_pipe2(fd, 0));
	CHECK(sys_dup3(fd[0], 40, 0) == 40 && sys_dup3(fd[1], 70, 0) == 70);
	ask(40, 70);
	CHECK(t_pselect6(71, in, out, 0, &now, 0) == 1 && in[40 / BITS] == 0 &&
		out[70 / BITS] == 1UL << 70 % BITS);
	OK(sys_write(70, "x", 1));
	ask(40, 70);
	CHECK(t_pselect6(71, in, out, 0, &now, 0) == 2 && in[40 / BITS] == 1UL << 40 % BITS);
#if defined SYS_NR__newselect
#define t_select sys__newselect
#elif defined SYS_NR_select && defined LIBSYS_TAG_select
#define t_select sys_select
#endif
#ifdef t_select
	ask(40, 70);
	CHECK(t_select(71, in, out, 0, 0) == 2 && in[40 / BITS] && out[70 / BITS]);
	ask(41, 70);
	FAILS(t_select(71, in, out, 0, 0), EBADF);
#endif
	ask(40, 70);
	FAILS(t_pselect6(-1, in, out, 0, &now, 0), EINVAL);
	FAILS(t_pselect6(71, NOWHERE, out, 0, &now, 0), EFAULT);
	return 0;
}
