/* SPDX-License-Identifier: 0BSD */
/*
 * Times memcpy, memmove, memset and memcmp of several libraries side by side: one TSV line for each
 * function, size, placement and library, in ns per call.
 */

#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#define ROUNDS 41
#define BATCH 10000 /* ns */
#define MAX (1 << 20)

typedef void *mover(void *, const void *, size_t);
typedef void *setter(void *, int, size_t);
typedef int comparer(const void *, const void *, size_t);

/* A library that is not installed has null pointers. */
#define LIBRARIES(f) f(libsys) f(portable) f(musl) f(dietlibc) f(klibc)
#define DECLARE(lib) \
	extern __attribute__((__weak__)) mover lib##_memcpy, lib##_memmove; \
	extern __attribute__((__weak__)) setter lib##_memset; \
	extern __attribute__((__weak__)) comparer lib##_memcmp;
LIBRARIES(DECLARE)

static const struct library {
	const char *name;
	mover *copy, *move;
	setter *set;
	comparer *compare;
} libraries[] = {
#define ROW(lib) { #lib, lib##_memcpy, lib##_memmove, lib##_memset, lib##_memcmp },
	LIBRARIES(ROW){ "glibc", memcpy, memmove, memset, memcmp },
};
#define N (sizeof libraries / sizeof libraries[0])

static const size_t sizes[] = {
	1,
	2,
	4,
	7,
	8,
	15,
	16,
	31,
	32,
	48,
	64,
	100,
	128,
	256,
	500,
	1024,
	4096,
	16384,
	65536,
	262144,
	MAX,
};

/*
 * Placements, by the offsets of both addresses; the last two overlap. The others are half a page
 * apart: at the same offset in a page, loads sometimes wait for earlier stores, in one run and not
 * in the next.
 */
static const struct place {
	const char *name;
	size_t to, from;
	int overlap;
} places[] = {
	{ "aligned", 0, 2048, 0 },
	{ "odd", 3, 2048 + 21, 0 },
	{ "down", 0, 100, 1 },
	{ "up", 100, 0, 1 },
};

static char *one, *two;

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1e9 + t.tv_nsec;
}

static double batch(const struct library *lib, int what, char *to, const char *from, size_t size,
	long count)
{
	double start = now();
	static volatile int sink;
	int sum = 0;
	long i;

	switch (what) {
	case 0:
		for (i = 0; i < count; i++)
			lib->copy(to, from, size);
		break;
	case 1:
		for (i = 0; i < count; i++)
			lib->move(to, from, size);
		break;
	case 2:
		for (i = 0; i < count; i++)
			lib->set(to, (int)i, size);
		break;
	default:
		for (i = 0; i < count; i++)
			sum += lib->compare(to, from, size);
		sink = sum;
	}
	return now() - start;
}

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void measure(const char *name, int what, size_t size, const struct place *place)
{
	static double took[N][ROUNDS];
	char *to = one + place->to;
	const char *from = (place->overlap ? one : two) + place->from;
	long counts[N] = { 0 };
	size_t i;
	int round;

	for (i = 0; i < N; i++) {
		if (!libraries[i].copy)
			continue;
		for (counts[i] = 1;; counts[i] *= 2)
			if (batch(&libraries[i], what, to, from, size, counts[i]) > BATCH)
				break;
	}
	for (round = 0; round < ROUNDS; round++)
		for (i = 0; i < N; i++)
			if (counts[i])
				took[i][round] =
					batch(&libraries[i], what, to, from, size, counts[i]) /
					counts[i];
	for (i = 0; i < N; i++) {
		if (!counts[i])
			continue;
		qsort(took[i], ROUNDS, sizeof took[i][0], ascending);
		printf("%s\t%zu\t%s\t%s\t%.2f\n", name, size, place->name, libraries[i].name,
			took[i][ROUNDS / 2]);
	}
	fflush(stdout);
}

int main(int argc, char **argv)
{
	static const char *const names[] = { "memcpy", "memmove", "memset", "memcmp" };
	size_t i, p;
	int what;

	one = mmap(NULL, 2 * (MAX + 4096), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1,
		0);
	if (one == MAP_FAILED)
		return 1;
	two = one + MAX + 4096;
	memset(one, 0, 2 * (MAX + 4096));
	for (what = 0; what < 4; what++) {
		if (argc > 1 && strcmp(argv[1], names[what]))
			continue;
		for (p = 0; p < sizeof places / sizeof places[0]; p++)
			for (i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
				if (places[p].overlap && (what != 1 || sizes[i] < 128))
					continue;
				memset(one, 0, MAX + 200);
				measure(names[what], what, sizes[i], &places[p]);
			}
	}
	return 0;
}
