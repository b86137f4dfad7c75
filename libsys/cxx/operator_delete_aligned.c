/* SPDX-License-Identifier: 0BSD */
/*
 * C++17's operator delete for types with their own alignment, in each of its forms:
 * operator_delete.c's twin. It does not fall back on the program's plain one, which may not know
 * what the aligned operator new returned.
 */
#include <libsys.h>

extern LIBSYS_NORETURN void abort(void);

#define FORM __attribute__((__weak__)) void

/* An alignment is a size. Sizes are unsigned int (j) or unsigned long (m). */
typedef __SIZE_TYPE__ size;
extern void _ZdlPvSt11align_val_t(void *p, size align), _ZdaPvSt11align_val_t(void *p, size align);
extern void _ZdlPvjSt11align_val_t(void *p, size n, size align),
	_ZdlPvmSt11align_val_t(void *p, size n, size align);
extern void _ZdaPvjSt11align_val_t(void *p, size n, size align),
	_ZdaPvmSt11align_val_t(void *p, size n, size align);

FORM _ZdlPvSt11align_val_t(void *p, size align)
{
	static const char message[] =
		"libsys: operator delete with an alignment: the program defines none\n";

	(void)align;
	if (!p)
		return;
	sys_write(2, message, sizeof message - 1);
	abort();
}

FORM _ZdaPvSt11align_val_t(void *p, size align)
{
	_ZdlPvSt11align_val_t(p, align);
}

FORM _ZdlPvjSt11align_val_t(void *p, size n, size align)
{
	(void)n;
	_ZdlPvSt11align_val_t(p, align);
}

FORM _ZdlPvmSt11align_val_t(void *p, size n, size align)
{
	(void)n;
	_ZdlPvSt11align_val_t(p, align);
}

FORM _ZdaPvjSt11align_val_t(void *p, size n, size align)
{
	(void)n;
	_ZdaPvSt11align_val_t(p, align);
}

FORM _ZdaPvmSt11align_val_t(void *p, size n, size align)
{
	(void)n;
	_ZdaPvSt11align_val_t(p, align);
}
