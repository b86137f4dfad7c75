/* SPDX-License-Identifier: 0BSD */
/* A program's own operator delete is the one that runs, for every form that it leaves out, too. */
/* clang 14 and 15 drop the code after an operator new of the same source. */
/* cflags: -fno-builtin -std=gnu++11 -fno-exceptions -fno-rtti */
/* exit: 2 */
#include <libsys.h>

static int deleted;
static long room[4] __attribute__((__aligned__(16)));

void *operator new(__SIZE_TYPE__, void *p) throw() { return p; }
void operator delete(void *) throw() { deleted++; }

struct thing {
	virtual ~thing() { }
	long value;
};

int main()
{
	/* Volatile, or gcc would say that this was never allocated. */
	void *volatile anywhere = room;
	thing *volatile one = new (anywhere) thing;

	delete one;
	::operator delete[](anywhere);
	return deleted;
}
