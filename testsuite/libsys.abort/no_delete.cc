/* SPDX-License-Identifier: 0BSD */
/*
 * A program that deletes without an operator delete of its own aborts; a null pointer is no reason
 * to.
 */
/* cflags: -fno-exceptions -fno-rtti */
/* signal: SIGABRT */
/* stdout: null */
/* stderr: libsys: operator delete: the program defines none\n */
#include <libsys.h>

int main()
{
	static char room[16];
	void *volatile p = 0;

	::operator delete(p);
	sys_write(1, "null", 4);
	p = room;
	::operator delete(p);
	return 1;
}
