/* SPDX-License-Identifier: 0BSD */
/* Code for which compilers call memcpy, memset and memcmp links and is right. */

#include "edges.h"

struct large {
	byte bytes[20001];
};

static __attribute__((__noinline__)) struct large changed(struct large by_value, size place)
{
	struct large zeroed = { { 1 } };

	by_value.bytes[place] = zeroed.bytes[place];
	return by_value;
}

int main(void)
{
	static struct large original, copy;
	volatile size place = 19999;
	size i;

	for (i = 0; i < sizeof original.bytes; i++)
		original.bytes[i] = pattern(i);
	copy = changed(original, place);
	for (i = 0; i < sizeof original.bytes; i++)
		if (copy.bytes[i] != (i == place ? 0 : pattern(i)))
			failed("struct", i, copy.bytes[i], 0);
	return !__builtin_memcmp(&original, &copy, 20000) ||
		__builtin_memcmp(&original, &copy, 19999);
}
