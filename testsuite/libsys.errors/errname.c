/* SPDX-License-Identifier: 0BSD */
/* libsys_errname names what a call returned, and is null for what is no error. */
#include "check.h"

static int is(const char *name, const char *want)
{
	return name && SAME(name, want, __builtin_strlen(want) + 1);
}

int main(void)
{
	static const long none[] = { 0, 1, 9, ENOENT, -1000, -4095, -4096, -1000000, -3000 };
	unsigned int i;

	CHECK(is(libsys_errname(sys_close(NOFD)), "EBADF"));
	CHECK(is(libsys_errname(-1), "EPERM") && is(libsys_errname(-34), "ERANGE"));
	CHECK(is(libsys_errname(-EAGAIN), "EAGAIN") && is(libsys_errname(-EHWPOISON), "EHWPOISON"));
	CHECK(is(libsys_errname(-ELOOP), "ELOOP") && is(libsys_errname(-EDQUOT), "EDQUOT"));
	for (i = 0; i < COUNT(none); i++)
		CHECK(libsys_errname(none[i]) == 0);
	CHECK(libsys_errname(-(long)(~0UL >> 1) - 1) == 0);
	return 0;
}
