/* SPDX-License-Identifier: 0BSD */
/* Prints "function picoseconds" for a few batches of calls: libsys's functions, or with -DHOSTED the C library's. */
#ifdef HOSTED
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <sys/random.h>
#include <sys/time.h>
#include <time.h>
typedef struct timespec timespec;
#define GETCPU(cpu) getcpu(cpu, 0)
#define GETRANDOM(buf, size) getrandom(buf, size, 0)
#else
#include <libsys.h>
#include <linux/time_types.h>
typedef struct LIBSYS_TIMESPEC timespec;
#define CLOCK_MONOTONIC 1
#define clock_gettime libsys_vdso_clock_gettime
#define gettimeofday(tv, tz) libsys_vdso_gettimeofday((struct __kernel_old_timeval *)(tv), tz)
#define GETCPU(cpu) libsys_vdso_getcpu(cpu, 0, 0)
#define GETRANDOM(buf, size) libsys_vdso_getrandom(buf, size, 0, state, state_size)
static void *state;
static libsys_size_t state_size;
#endif

enum { CALLS = 20000, BATCHES = 5 };

static void report(const char *function, long long picoseconds)
{
#ifdef HOSTED
	printf("%s\t%lld\n", function, picoseconds);
#else
	char line[64], digits[24];
	unsigned int n = 0, i = sizeof digits;
	unsigned long left = (unsigned long)picoseconds;

	while (*function)
		line[n++] = *function++;
	line[n++] = '\t';
	digits[--i] = '\n';
	do
		digits[--i] = (char)('0' + left % 10);
	while (left /= 10);
	while (i < sizeof digits)
		line[n++] = digits[i++];
	sys_write(1, line, n);
#endif
}

#define MEASURE(name, call) \
	for (batch = 0; batch < BATCHES; batch++) { \
		clock_gettime(CLOCK_MONOTONIC, &from); \
		for (i = 0; i < CALLS; i++) \
			call; \
		clock_gettime(CLOCK_MONOTONIC, &to); \
		report(name, ((to.tv_sec - from.tv_sec) * 1000000000ll + to.tv_nsec - from.tv_nsec) * 1000 / CALLS); \
	}

int main(void)
{
	timespec from, to, t;
	unsigned int i, batch, cpu;
	char bytes[32];
	long got;
#ifndef HOSTED
	unsigned int prot, flags;

	state_size = libsys_vdso_getrandom_state(&prot, &flags);
	if (state_size)
#ifdef SYS_NR_mmap2
		state = sys_mmap2(0, 4096, prot, flags, (unsigned long)-1, 0);
#else
		state = sys_mmap(0, 4096, prot, flags, (unsigned long)-1, 0);
#endif
#endif
	MEASURE("warm-up", clock_gettime(CLOCK_MONOTONIC, &t))
	MEASURE("clock_gettime", clock_gettime(CLOCK_MONOTONIC, &t))
	MEASURE("gettimeofday", gettimeofday((void *)&t, 0))
	MEASURE("getcpu", GETCPU(&cpu))
	MEASURE("getrandom", got = GETRANDOM(bytes, sizeof bytes))
	return got != sizeof bytes;
}
