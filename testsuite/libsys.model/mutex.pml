/* SPDX-License-Identifier: 0BSD */
/*
 * The mutex of examples/threads.c as a model for spin: each access of memory is a step, and so is
 * what a futex does. Nobody is in with another; nobody sleeps for ever; and all come to their end.
 * BROKEN leaves out that others may sleep: then the model has to find one that nobody wakes.
 */
#define THREADS 3
#define TURNS 2
/* 2 says that others may sleep. */
#ifdef BROKEN
#define LOCKED 1
#else
#define LOCKED 2
#endif

byte mutex, inside, asleep;
/* Those that the kernel has asleep over the word. */
bool sleeps[THREADS];

/* FUTEX_WAIT: the look and the sleep are one step. */
inline futex_wait(value) {
	atomic {
		if
		:: mutex == value -> sleeps[_pid] = true; asleep++
		:: else -> skip
		fi
	}
	/* A signal may end it, too. */
	do
	:: !sleeps[_pid] -> break
	:: atomic { sleeps[_pid] && interrupts > 0 ->
		interrupts--; sleeps[_pid] = false; asleep-- }
	od
}

/* FUTEX_WAKE of one: any of them. */
inline futex_wake() {
	atomic {
		if
		:: asleep == 0 -> skip
		:: sleeps[0] -> sleeps[0] = false; asleep--
		:: sleeps[1] -> sleeps[1] = false; asleep--
		:: sleeps[2] -> sleeps[2] = false; asleep--
		fi
	}
}

byte interrupts = 2;

inline lock() {
	atomic {
		was = mutex;
		if
		:: was == 0 -> mutex = 1
		:: else -> skip
		fi
	}
	if
	:: was == 0 -> skip
	:: else ->
		do
		:: atomic { was = mutex; mutex = LOCKED }
			if
			:: was == 0 -> break
			:: else -> futex_wait(LOCKED)
			fi
		od
	fi
}

inline unlock() {
	atomic { was = mutex; mutex = 0 }
	if
	:: was == 2 -> futex_wake()
	:: else -> skip
	fi
}

active [THREADS] proctype thread() {
	byte was, turn;

	do
	:: turn == TURNS -> break
	:: else ->
		lock();
		inside++;
		assert(inside == 1);
		inside--;
		unlock();
		turn++
	od
}
