/* SPDX-License-Identifier: 0BSD */
/*
 * Prints the cost of CALL in picoseconds: the fastest of a few batches, the first of which is a
 * warm-up. LOOP is a function that makes a batch by itself.
 */
#ifdef LIBSYS
#include <libsys.h>
#include <linux/time_types.h>
#define clock_gettime libsys_vdso_clock_gettime
#define write sys_write
#define open(name, flags) (int)sys_openat(-100, name, flags, 0)
typedef struct __kernel_timespec timespec;
typedef struct __kernel_old_timeval timeval;
static void *state;
static libsys_size_t state_size;
#else
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
typedef struct timespec timespec;
typedef struct timeval timeval;
#ifdef __KLIBC__
/* klibc has no other clock. A batch is long enough for it. */
#define clock_gettime(clock, t) (gettimeofday((void *)(t), 0), (t)->tv_nsec *= 1000)
#elif !defined __dietlibc__
#include <sys/random.h>
#endif
#endif

enum { BATCHES = 6, CALLS = 4000 };

static int zero;
static unsigned int cpu;
static char buffer[32];

#ifdef LOOP
extern void LOOP(long count, int fd, char *buffer);
#define batch() LOOP(CALLS, zero, buffer)
#else
static __attribute__((noinline)) void batch(void)
{
	timespec t;
	timeval v;
	char *to = buffer;
	int fd = zero;
	unsigned int i;

	(void)t, (void)v, (void)to, (void)fd;
	/* The loop by hand makes one call each time, too. */
#pragma GCC unroll 1
	for (i = 0; i < CALLS; i++)
		CALL;
}
#endif

int main(void)
{
	timespec from, to;
	char digits[24], *p = digits + sizeof(digits);
	long took, least = 0;
	int i;

#if defined LIBSYS && defined SYS_NR_mmap
	unsigned int prot, flags;

	state_size = libsys_vdso_getrandom_state(&prot, &flags);
	if (state_size)
		state = sys_mmap(0, 4096, prot, flags, (unsigned long)-1, 0);
#endif
	zero = open("/dev/zero", 0);
	for (i = 0; i < BATCHES; i++) {
		clock_gettime(1 /* CLOCK_MONOTONIC */, &from);
		batch();
		clock_gettime(1, &to);
		took = ((to.tv_sec - from.tv_sec) * 1000000000 + to.tv_nsec - from.tv_nsec) * 1000 /
			CALLS;
		if (!least || (took < least && took > 0))
			least = took;
	}
	*--p = '\n';
	for (; least; least /= 10)
		*--p = (char)('0' + least % 10);
	write(1, p, digits + sizeof(digits) - p);
	return 0;
}
