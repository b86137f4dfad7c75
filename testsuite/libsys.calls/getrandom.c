/* SPDX-License-Identifier: 0BSD */
/* Random bytes differ from call to call. */
/* shows: getrandom */
#include "check.h"
#include <linux/random.h>

int main(void)
{
	char a[32], b[32];

	__builtin_memset(a, 0, sizeof(a));
	CHECK(sys_getrandom(a, 32, 0) == 32);
	CHECK(sys_getrandom(b, 32, GRND_NONBLOCK) == 32 && !SAME(a, b, 32));
	CHECK(sys_getrandom(a, 0, 0) == 0);
	FAILS(sys_getrandom(a, 32, 999), EINVAL);
	FAILS(sys_getrandom((char *)NOWHERE, 32, 0), EFAULT);
	return 0;
}
