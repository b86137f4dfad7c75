/* SPDX-License-Identifier: 0BSD */
/*
 * A program that has an operator delete, but none for what is aligned, aborts where it deletes such
 * a thing.
 */
/* cflags: -std=gnu++17 -fno-sized-deallocation -fno-exceptions -fno-rtti */
/* signal: SIGABRT */
/* stdout: null */
/* stderr: libsys: operator delete with an alignment: the program defines none\n */
#include <libsys.h>

namespace std { enum class align_val_t : __SIZE_TYPE__; }
void operator delete(void *) noexcept { }
void operator delete(void *, std::align_val_t) noexcept;

int main()
{
	static char room[16];
	void *volatile p = 0;

	::operator delete(p, std::align_val_t(16));
	sys_write(1, "null", 4);
	p = room;
	::operator delete(p, std::align_val_t(16));
	return 1;
}
