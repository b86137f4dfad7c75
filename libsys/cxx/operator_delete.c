/* SPDX-License-Identifier: 0BSD */
/*
 * C++'s operator delete, in each of its forms. A virtual destructor refers to it even where nothing
 * is deleted. There is no allocator here: if a program calls it without its own operator delete, it
 * prints that and ends. The forms with a size and for arrays call the plain one, which is the
 * program's if it has one, as the C++ standard says.
 */
#include <libsys.h>

extern LIBSYS_NORETURN void abort(void);

#define FORM __attribute__((__weak__)) void

/* Sizes are unsigned int (j) or unsigned long (m). */
extern void _ZdlPv(void *p), _ZdaPv(void *p), _ZdlPvj(void *p), _ZdlPvm(void *p), _ZdaPvj(void *p),
	_ZdaPvm(void *p);

FORM _ZdlPv(void *p)
{
	static const char message[] = "libsys: operator delete: the program defines none\n";

	/* delete of a null pointer does nothing. */
	if (!p)
		return;
	sys_write(2, message, sizeof message - 1);
	abort();
}

FORM _ZdaPv(void *p)
{
	_ZdlPv(p);
}

FORM _ZdlPvj(void *p)
{
	_ZdlPv(p);
}

FORM _ZdlPvm(void *p)
{
	_ZdlPv(p);
}

FORM _ZdaPvj(void *p)
{
	_ZdaPv(p);
}

FORM _ZdaPvm(void *p)
{
	_ZdaPv(p);
}
