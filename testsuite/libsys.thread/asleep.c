/* SPDX-License-Identifier: 0BSD */
/*
 * Who waits for a local static, or for the lists of what runs at the end, makes futex calls and no
 * other: the thread that waits is under a filter by which each call comes to a handler.
 */
/* kernel: seccomp */
/* exit: 7 */
/* cflags: -fno-stack-protector */
#include "thread.h"
#include <linux/errno.h>
#include <linux/filter.h>
#include <linux/prctl.h>
#include <linux/seccomp.h>

#define ANSWER(number, action) \
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1), BPF_STMT(BPF_RET | BPF_K, action)
#define LET(number) ANSWER(number, SECCOMP_RET_ALLOW)
#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))
#define SET(what) __atomic_store_n(&(what), 1, __ATOMIC_SEQ_CST)
#define IS(what) __atomic_load_n(&(what), __ATOMIC_SEQ_CST)

extern int __cxa_atexit(void (*fn)(void *), void *arg, void *dso);
extern int __cxa_guard_acquire(char *guard);
extern void __cxa_guard_release(char *guard);

enum { FUNCTIONS = 34 }; /* The first 32 have room without a mapping. */

static char guard[8] __attribute__((__aligned__(8)));
static struct thread waiter;
static int waits, passed, ends, locked, asleep, called;
static __thread int mine; /* i386 starts no thread without a thread pointer */

static void filter(struct sock_filter *code, unsigned int length)
{
	struct sock_fprog program = { (unsigned short)length, code };

	if (sys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
		sys_seccomp(SECCOMP_SET_MODE_FILTER, 0, &program))
		sys_exit_group(2);
}

/* A call that came to the filter; its result is its number. */
static void handler(int signal, struct siginfo *info, void *context)
{
	(void)signal;
	(void)context;
	switch (info->si_syscall) {
	case SYS_NR_munmap: /* at the end, while main has the lists */
		if (IS(locked))
			return;
		SET(locked);
		while (!IS(asleep))
			sys_sched_yield();
		return;
#ifdef SYS_NR_futex_time64
	case SYS_NR_futex_time64:
#endif
#ifdef SYS_NR_futex
	case SYS_NR_futex:
#endif
		SET(waits);
		if (IS(locked))
			SET(asleep);
		return;
	default:
		sys_exit_group(3);
	}
}

static void count(void *unused)
{
	(void)unused;
	called++;
}

static int wait(void *unused)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		LET(SYS_NR_gettid),
		LET(SYS_NR_rt_sigreturn),
#ifdef SYS_NR_sigreturn
		LET(SYS_NR_sigreturn),
#endif
		LET(SYS_NR_exit),
		LET(SYS_NR_exit_group),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
	};

	(void)unused;
	mine = 1;
	filter(code, LENGTH(code));
	if (__cxa_guard_acquire(guard) != 0)
		sys_exit_group(4);
	SET(passed);
	while (!IS(locked)) {
	}
	if (__cxa_atexit(count, 0, 0))
		sys_exit_group(5);
	SET(ends);
	return 0;
}

/* Registered first, so it runs last. */
static void last(void *unused)
{
	(void)unused;
	while (!IS(ends))
		sys_sched_yield();
	sys_exit_group(mine == 0 && IS(asleep) && called >= FUNCTIONS ? 7 : 6);
}

int main(void)
{
	static struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		ANSWER(SYS_NR_munmap, SECCOMP_RET_TRAP),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct libsys_sigaction action = { 0 };
	unsigned int trap = SECCOMP_RET_TRAP;
	int i;

	if (sys_seccomp(SECCOMP_GET_ACTION_AVAIL, 0, &trap) != 0)
		return 77;
	action.handler.info = handler;
	action.flags = SA_SIGINFO;
	libsys_sigaction(SIGSYS, &action, 0);
	if (__cxa_guard_acquire(guard) != 1 || __cxa_atexit(last, 0, 0))
		return 8;
	for (i = 0; i < FUNCTIONS; i++)
		if (__cxa_atexit(count, 0, 0))
			return 9;
	if (libsys_is_error(start(&waiter, wait, 0)))
		return 10;
	while (!IS(waits))
		sys_sched_yield();
	__cxa_guard_release(guard);
	while (!IS(passed))
		sys_sched_yield();
	filter(code, LENGTH(code));
	return 11;
}
