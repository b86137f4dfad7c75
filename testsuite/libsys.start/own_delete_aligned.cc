/* SPDX-License-Identifier: 0BSD */
/*
 * A program's own operator delete with an alignment is the one that runs, for every form that it
 * leaves out, too.
 */
/* clang 14 and 15 drop the code after an operator new of the same source. */
/* cflags: -fno-builtin -std=gnu++17 -fno-exceptions -fno-rtti */
/* exit: 3 */
#include <libsys.h>

static int deleted;

namespace std { enum class align_val_t : __SIZE_TYPE__; }
void *operator new(__SIZE_TYPE__, void *p) noexcept { return p; }
void operator delete(void *, std::align_val_t align) noexcept
{
	deleted += align == std::align_val_t(64);
}
void operator delete(void *, __SIZE_TYPE__, std::align_val_t) noexcept;
void operator delete[](void *, std::align_val_t) noexcept;
void operator delete[](void *, __SIZE_TYPE__, std::align_val_t) noexcept;

struct alignas(64) thing {
	virtual ~thing() { }
	long value;
};
static char room[sizeof(thing)] __attribute__((__aligned__(64)));

int main()
{
	/* Volatile, or gcc would say that this was never allocated. */
	void *volatile anywhere = room;
	thing *volatile one = new (anywhere) thing;

	delete one;
	::operator delete[](anywhere, std::align_val_t(64));
	::operator delete[](anywhere, sizeof room, std::align_val_t(64));
	return deleted;
}
