/* SPDX-License-Identifier: 0BSD */
/* The call of the architecture alone exchanges two words. */
/* calls: or1k_atomic */
/* shows: or1k_atomic */
#include "check.h"

int main(void)
{
	unsigned long a = 1, b = 2;

	NEED(sys_or1k_atomic(1, &a, &b));
	CHECK(a == 2 && b == 1);
	FAILS(sys_or1k_atomic(2, &a, &b), EINVAL);
	return 0;
}
