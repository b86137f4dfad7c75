/* SPDX-License-Identifier: 0BSD */
/* memcpy, by words. */

#include "mem.h"

__attribute__((__weak__)) void *memcpy(void *to, const void *from, size n)
{
	copy_up(to, from, n);
	return to;
}
