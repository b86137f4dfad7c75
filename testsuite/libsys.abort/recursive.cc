/* SPDX-License-Identifier: 0BSD */
/* A local static whose construction needs itself: undefined, so abort, and no hang. */
/* cflags: -fno-exceptions -fno-rtti */
/* signal: SIGABRT */
#include <libsys.h>

static int get(int depth);

static int make(int depth)
{
	return depth ? get(depth - 1) + 1 : 5;
}

static int get(int depth)
{
	static int v = make(depth);

	return v;
}

int main(int argc, char **)
{
	return get(argc);
}
