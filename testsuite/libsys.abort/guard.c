/* SPDX-License-Identifier: 0BSD */
/*
 * Guards of local statics: taken once, again after a construction that failed; taken twice by one
 * thread is abort.
 */
/* signal: SIGABRT */
#include <libsys.h>

extern int __cxa_guard_acquire(char *guard);
extern void __cxa_guard_release(char *guard), __cxa_guard_abort(char *guard);

int main(void)
{
	static char done[8] __attribute__((aligned(8))), again[8] __attribute__((aligned(8)));

	if (__cxa_guard_acquire(done) != 1)
		return 1;
	__cxa_guard_release(done);
	if (__cxa_guard_acquire(done) != 0 || done[0] != 1)
		return 2;
	if (__cxa_guard_acquire(again) != 1)
		return 3;
	__cxa_guard_abort(again);
	if (__cxa_guard_acquire(again) != 1)
		return 4;
	return 10 + __cxa_guard_acquire(again);
}
