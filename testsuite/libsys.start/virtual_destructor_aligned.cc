/* SPDX-License-Identifier: 0BSD */
/* The deleting destructor of a class with an alignment of its own refers to another operator delete, in C++17. */
/* cflags: -std=gnu++17 -fno-exceptions -fno-rtti */
/* exit: 9 */
#include <libsys.h>

struct alignas(64) shape {
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
