/* SPDX-License-Identifier: 0BSD */
/*
 * Two threads take turns by a futex. No turn is lost, the one sees what the other wrote before, and
 * each counts its own in thread-local data.
 */
#include "thread.h"

#ifndef TURNS
#define TURNS (EMULATED ? 2000 : 20000) /* scripts/stress takes ten million */
#endif

static struct {
	int whose, bad;
	long turns;
} shared;
static __thread long own = 7;

static int run(void *arg)
{
	int me = arg != 0, whose;
	long i;

	for (i = 0; i < TURNS / 2; i++) {
		while ((whose = __atomic_load_n(&shared.whose, __ATOMIC_ACQUIRE)) != me)
			sleep_on(&shared.whose, whose);
		shared.bad |= shared.turns++ != 2 * i + me || own++ != 7 + i;
		__atomic_store_n(&shared.whose, !me, __ATOMIC_RELEASE);
		wake(&shared.whose, 1);
	}
	return 0;
}

int main(void)
{
	struct thread other;

	if (libsys_is_error(start(&other, run, &shared)))
		return 1;
	run(0);
	join(&other);
	return shared.turns == TURNS && own == 7 + TURNS / 2 && !shared.bad ? 0 : 2;
}
