/* SPDX-License-Identifier: 0BSD */
/* Functions to call at an end, the last first: the first ones have room here; for more, one mapping at a time. */
#ifndef ENDS_H
#define ENDS_H

#include <libsys.h>

struct end {
	void (*fn)(void *);
	void *arg;
};

struct chunk {
	struct chunk *before;
	unsigned long used;
	struct end end[32];
};

/* All zero at first. */
struct ends {
	struct chunk *last;
	struct chunk first;
};

/* Some ports have another MAP_ANONYMOUS than the rest. */
#ifndef LIBSYS_ANONYMOUS
#define LIBSYS_ANONYMOUS 0x20
#endif

static __inline__ void *ends_map(void)
{
	enum { READ_WRITE = 3, PRIVATE = 2 };
	const unsigned long size = sizeof(struct chunk), none = (unsigned long)-1;

#if defined SYS_NR_mmap2
	return sys_mmap2(0, size, READ_WRITE, LIBSYS_ANONYMOUS | PRIVATE, none, 0);
#elif defined LIBSYS_TAG_old_mmap
	unsigned long args[6] = { 0, size, READ_WRITE, LIBSYS_ANONYMOUS | PRIVATE, none, 0 };

	return sys_mmap((struct mmap_arg_struct *)args);
#else
	return sys_mmap(0, size, READ_WRITE, LIBSYS_ANONYMOUS | PRIVATE, none, 0);
#endif
}

/* Nonzero where there is no memory left to take it. */
static __inline__ int ends_add(struct ends *ends, void (*fn)(void *), void *arg)
{
	struct chunk *last = ends->last ? ends->last : &ends->first, *more;

	if (last->used == sizeof last->end / sizeof *last->end) {
		more = ends_map();
		if (libsys_is_error(more))
			return 1;
		more->before = last;
		last = more;
	}
	ends->last = last;
	last->end[last->used].fn = fn;
	last->end[last->used].arg = arg;
	last->used++;
	return 0;
}

/* The last one, which is then no longer there; zero where there is none. */
static __inline__ int ends_take(struct ends *ends, struct end *end)
{
	struct chunk *last = ends->last;

	if (!last)
		return 0;
	if (!last->used && last->before) {
		ends->last = last->before;
		sys_munmap((unsigned long)last, sizeof *last);
		last = ends->last;
	}
	if (!last->used)
		return 0;
	*end = last->end[--last->used];
	return 1;
}

#endif
