/* SPDX-License-Identifier: 0BSD */
/* personality is asked and changed. */
/* shows: personality */
#include "check.h"
#include <linux/personality.h>

int main(void)
{
	long before = NEED(sys_personality(0xffffffff));

	CHECK(NEED(sys_personality((unsigned int)before | ADDR_NO_RANDOMIZE)) == before);
	CHECK(sys_personality(0xffffffff) == (before | ADDR_NO_RANDOMIZE));
	return 0;
}
