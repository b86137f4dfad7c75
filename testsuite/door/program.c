/* SPDX-License-Identifier: 0BSD */
/*
 * Makes every call of the table, watched by tracer.c or plugin.c, which see to it that none is
 * carried out. door-rows.h (from calls.awk) has a line for each: CALL(name, call) or, where the
 * call must not come back, NEVER(name, call).
 *
 * Marks for the watcher are getpids with more arguments than it takes: DOOR_BEGIN, whose result is
 * kept; before each row its position, to which any other result means "make the call"; at last
 * DOOR_END. After a call that returned comes one with the number DOOR_RESULT and what it was. They
 * are inline, so that all that one needs to be made again is in registers.
 *
 * With DOOR_CONTROL this is a program with a C library, which makes the calls by syscall(). It
 * shows that the watchers expect what others do too.
 */
#include <libsys.h>
#define LIBSYS_OLDER
#include <libsys/portable.h>
#include "door.h"

#ifdef DOOR_CONTROL
#include <errno.h>
#include <unistd.h>
#include <sys/syscall.h>
#define LIBC(...) from_libc(syscall(__VA_ARGS__))
#define LOW(i) (libsys_word)value[i]
#define HIGH(i) (libsys_word)(value[i] >> 32)
static long from_libc(long result) { return result == -1 ? -errno : result; }
#endif

#ifdef SYS_NR_getpid
#define MARK(what, value) libsys_raw2(SYS_NR_getpid, what, value)
#else
#define MARK(what, value) libsys_raw2(SYS_NR_getxpid, what, value)
#endif

/*
 * Argument i is W(i), or P(i) where it is a pointer. Volatile, so that no value is known to the
 * compiler.
 */
static volatile libsys_u64 value[8];
#define W(i) value[i]
#define P(i) (void *)(__UINTPTR_TYPE__)value[i]
#define PAGE(i) ((libsys_loff_t)(value[i] >> 33 << 13))
#define TIME (struct __kernel_sock_timeval *)(void *)time
#define WRITTEN (struct statfs64 *)(void *)written
static libsys_s64 time[2];
static __attribute__((__unused__)) libsys_s64 written[16];

#define CALL(name, call) static libsys_word row_##name(void) { return (libsys_word)(call); }
#define NEVER(name, call) static libsys_word row_##name(void) { call; return 0; }
#include "door-rows.h"
#undef CALL
#undef NEVER

#define CALL(name, call) { row_##name, 0 },
#define NEVER(name, call) { row_##name, 1 },
static const struct {
	libsys_word (*make)(void);
	int never;
} row[] = {
#include "door-rows.h"
};

/* The same in every byte as door.awk's values. */
static void set_values(unsigned int first)
{
	unsigned int i, byte;

	for (i = 0; i < 8; i++) {
		libsys_u64 v = 0;
		for (byte = 0; byte < 8; byte++)
			v = v << 8 | (first + 8 * i + byte);
		value[i] = v;
	}
}

/* Volatile, since the watcher may go back to before a call that it has seen. */
static volatile unsigned int pass, r;

static void make_rows(void)
{
	const unsigned int rows = sizeof(row) / sizeof(row[0]);
	libsys_word self = MARK(DOOR_BEGIN, rows);

	for (pass = 0; pass < DOOR_PASSES; pass++) {
		set_values(pass ? DOOR_POSITIVE : DOOR_NEGATIVE);
		for (r = 0; r < rows; r++)
			if (MARK(pass * rows + r, row[r].never) != self)
				libsys_raw1(DOOR_RESULT, row[r].make());
	}
	MARK(DOOR_END, 0);
}

#ifdef DOOR_CONTROL
int main(void)
{
	make_rows();
}
#else
void libsys_start(const void *stack)
{
	(void)stack;
	make_rows();
	sys_exit_group(0);
}
#endif
