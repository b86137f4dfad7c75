/* SPDX-License-Identifier: 0BSD */
/*
 * In place of arch/PORT/tp.h: a port's numbers, from the command line, and the thread pointer is
 * the target's.
 */
static char *fuzz_tp;
extern char *fuzz_room(libsys_size_t size);

static __inline__ long crt_set_tp(char *tp)
{
	fuzz_tp = tp;
	return 0;
}

/* Of the very size, so that the sanitizer sees a byte too far. */
#define TLS_MAP(size) fuzz_room(size)
