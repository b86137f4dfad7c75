/* SPDX-License-Identifier: 0BSD */
/*
 * Functions to call at the end, the last one first. The first few have room here; for more, memory
 * is mapped, one mapping at a time.
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

/* Nonzero if there is no memory left for it. */
extern CRT_HIDDEN int libsys_ends_add(struct ends *ends, void (*fn)(void *), void *arg);

/* Takes the last one from the list and returns it; zero if there is none. */
extern CRT_HIDDEN int libsys_ends_take(struct ends *ends, struct end *end);

/* Runs the functions registered by __cxa_atexit, in whichever thread. */
extern CRT_HIDDEN void libsys_atexit_end(void);

#endif
