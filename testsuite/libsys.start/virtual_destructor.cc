/* SPDX-License-Identifier: 0BSD */
/*
 * The deleting destructor of a class refers to operator delete, which is reached only if something
 * is deleted.
 */
/* cflags: -fno-exceptions -fno-rtti */
/* exit: 9 */
#include <libsys.h>

#ifndef ALIGNED
#define ALIGNED
#endif

struct ALIGNED shape {
	virtual ~shape() { }
	virtual int sides() const = 0;
};

struct nonagon : shape {
	int sides() const { return 9; }
};

int main()
{
	nonagon one;
	const shape *it = &one;

	return it->sides();
}
