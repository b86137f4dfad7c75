/* SPDX-License-Identifier: 0BSD */
/*
 * The calls that are a processor's missing instructions: a word is exchanged if it is as expected.
 */
/* calls: atomic_cmpxchg_32 */
/* shows: atomic_cmpxchg_32 atomic_barrier */
#include "check.h"

int main(void)
{
	unsigned long word = 5;

	CHECK(NEED(sys_atomic_cmpxchg_32(7, 5, &word)) == 5 && word == 7);
	CHECK(sys_atomic_cmpxchg_32(9, 5, &word) == 7 && word == 7);
	OK(sys_atomic_barrier());
	return 0;
}
