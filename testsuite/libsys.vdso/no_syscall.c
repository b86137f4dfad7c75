/* SPDX-License-Identifier: 0BSD */
/* With a vDSO the functions make no system call: any but exit would kill. */
/* only: x86_64 i386 */
#include <memory.h>
#include "clocks.h"

#define HAVE(name) libsys_vdso_symbol("LINUX_2.6", "__vdso_" name)

/* Where the kernel's own clock is not one that programs can read, the vDSO has to make the call. */
static int readable_clock(void)
{
	char name[3] = "";
	long fd = sys_openat(-100,
		"/sys/devices/system/clocksource/clocksource0/current_clocksource", 0, 0);

	return fd >= 0 && sys_read((unsigned int)fd, name, 3) == 3 && name[0] == 't' &&
		name[1] == 's' && name[2] == 'c';
}

/* linux/filter.h: load the call's number; if it is exit's allow it, else kill. */
static const struct {
	unsigned short code;
	unsigned char yes, no;
	unsigned int k;
} code[] = { { 0x20, 0, 0, 0 }, { 0x15, 0, 1, SYS_NR_exit }, { 6, 0, 0, 0x7fff0000 },
	{ 6, 0, 0, 0x80000000 } };
static const struct {
	unsigned short length;
	const void *code;
} filter = { COUNT(code), code };

/* The thing itself, in a child, which ends with status 0 if it lived. */
static void calls(void *state, libsys_size_t size, int readable)
{
	struct LIBSYS_TIMESPEC t;
	unsigned int cpu;
	char bytes[8];

	/* The first bytes of a state come from the kernel. */
	if (size)
		libsys_vdso_getrandom(bytes, sizeof bytes, 0, state, size);
	/*
	 * PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP; strict mode would take the time stamp counter away
	 * too.
	 */
	if (sys_prctl(38, 1, 0, 0, 0) || sys_prctl(22, 2, (unsigned long)&filter, 0, 0))
		sys_exit(8);
	if (libsys_vdso_clock_gettime(CLOCK_MONOTONIC_COARSE, &t) ||
		libsys_vdso_clock_gettime(CLOCK_REALTIME_COARSE, &t))
		sys_exit(1);
	if (readable &&
		(libsys_vdso_clock_gettime(CLOCK_MONOTONIC, &t) ||
			libsys_vdso_gettimeofday((void *)&t, 0)))
		sys_exit(2);
	if (libsys_vdso_time(0) <= 0)
		sys_exit(3);
	if (HAVE("clock_getres") && libsys_vdso_clock_getres(CLOCK_MONOTONIC, &t))
		sys_exit(4);
	if (HAVE("getcpu") && libsys_vdso_getcpu(&cpu, 0, 0))
		sys_exit(5);
	if (size && libsys_vdso_getrandom(bytes, sizeof bytes, 0, state, size) != 8)
		sys_exit(6);
#ifdef SYS_NR_clock_gettime64
	struct __kernel_timespec u;

	if (HAVE("clock_gettime64") && libsys_vdso_clock_gettime64(CLOCK_MONOTONIC_COARSE, &u))
		sys_exit(7);
#endif
	sys_exit(0);
}

int main(void)
{
	unsigned int prot, flags;
	libsys_size_t size = libsys_vdso_getrandom_state(&prot, &flags);
	void *state = 0;
	int readable = readable_clock(), tries = 3;
	long child, status;

	if (!HAVE("clock_gettime"))
		t_untested();
	if (size)
		state = t_map(4096, (int)prot, (int)flags, -1);
	do {
		/* Once in a minute the kernel asks states to come for fresh bytes. */
		CHECK(tries--);
		child = OK(t_fork());
		if (child == 0)
			calls(state, size, readable);
		status = t_wait(child);
	} while (status == -SIGSYS);
	CHECK(status == 0);
	return 0;
}
