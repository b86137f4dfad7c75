/* SPDX-License-Identifier: 0BSD */
/*
 * Functions to call at an end, the last first: the first ones have room here; for more, one mapping
 * at a time.
 */
#ifndef ENDS_H
#define ENDS_H

#include <libsys.h>
#include "program.h"

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

/* Nonzero where there is no memory left to take it. */
extern CRT_HIDDEN int libsys_ends_add(struct ends *ends, void (*fn)(void *), void *arg);

/* The last one, which is then no longer there; zero where there is none. */
extern CRT_HIDDEN int libsys_ends_take(struct ends *ends, struct end *end);

/* Runs what __cxa_atexit took, of any thread. */
extern CRT_HIDDEN void libsys_atexit_end(void);

#endif
