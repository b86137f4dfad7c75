/* SPDX-License-Identifier: 0BSD */
/*
 * How tracer.c and stub.c go through the rows of program.c. They define `struct state now', all
 * registers at a call that was not made yet; arg(i) and number() of it; next_call(result), which
 * goes on to the next one as if this one had been made; and make_call(), which makes it and goes
 * on. Calls before the first mark are a C library's, and are made. For each row is printed:
 * position, number, arguments and, once back at the mark before it for each, the results that it
 * was given and came to.
 */
#include "door.h"

typedef unsigned long long word;
enum { SELF = 1, GO = 2 };

static word arg(int i);
static int number(void);
static void next_call(word result);
static void make_call(void);

/* What a kernel may return: errors, which are -4095..-1, and good values on both sides of them. */
static const word result[] = { -1, -4095, -4096, 0, 1ULL << 63, ~0ULL >> 1, 0x80000000, 0x7fffffff,
			       0xfffff001, 0xffffffff, 0xffff800012345678, 0x123456789abcdef0 };

static void watch_row(word row, int never, int args)
{
	const struct state before = now;
	unsigned int i;

	next_call(GO);
	printf("%llu %d", row, number());
	for (i = 0; i < (unsigned int)args; i++)
		printf(" %016llx", arg((int)i));
	printf(" =");
	for (i = 0; !never && i < sizeof(result) / sizeof(*result); i++) {
		next_call(result[i]);
		if (number() != DOOR_RESULT) {
			printf(" more than one call: %d\n", number());
			exit(1);
		}
		printf(" %016llx %016llx", result[i], arg(0));
		now = before;
		next_call(GO);
	}
	printf("\n");
	now = before;
	next_call(SELF);
}

static void watch(int args)
{
	setvbuf(stdout, 0, _IOLBF, 0);
	while ((unsigned int)arg(0) != DOOR_BEGIN)
		make_call();
	for (next_call(SELF); (unsigned int)arg(0) != DOOR_END;)
		watch_row(arg(0), (int)arg(1), args);
}
