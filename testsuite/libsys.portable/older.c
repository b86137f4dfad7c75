/* SPDX-License-Identifier: 0BSD */
/*
 * Where a kernel does not know the newer calls, second forms make the older ones: a filter knows
 * none here.
 */
/* not: m68k */
/* (whose gcc has no registers for so much in one function) */
#define LIBSYS_OLDER
#include "check.h"
#include <libsys/portable.h>
#include <libsys/select.h>
#include <libsys/time.h>
#include <linux/filter.h>
#include <linux/futex.h>
#include <linux/poll.h>
#include <linux/seccomp.h>

/* Linux 5.1's for 64-bit times, 5.8's faccessat2, 6.6's fchmodat2. */
#define UNKNOWN(from, to) \
	BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, from, 0, 2), \
		BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, to, 1, 0), \
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS)

static void forget(void)
{
	static struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, __builtin_offsetof(struct seccomp_data, nr)),
		UNKNOWN(SYS_NR_io_uring_setup - 22, SYS_NR_io_uring_setup - 2),
		UNKNOWN(SYS_NR_faccessat2, SYS_NR_faccessat2),
		UNKNOWN(SYS_NR_fchmodat2, SYS_NR_fchmodat2),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog filter = { COUNT(code), code };

	OK(libsys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
	NEED(libsys_seccomp(SECCOMP_SET_MODE_FILTER, 0, &filter));
}

/* Whether times have calls of their own with 64 bits: of n32, too, whose registers have them. */
#ifdef SYS_NR_clock_gettime64
enum { NARROW = 1 };
#else
enum { NARROW = 0 };
#endif

static void handler(int sig)
{
	(void)sig;
}

int main(void)
{
	struct __kernel_timespec time = { -1, -1 }, nothing = { 0, 1000 },
				 far = { (libsys_s64)1 << 40, 0 }, left = { -1, -1 };
	struct __kernel_timespec times[2] = { { 1000, 1 }, { 2000, 2 } };
	struct __kernel_itimerspec to = { { 0, 0 }, { 1000, 0 } }, was = { { -1, -1 }, { -1, -1 } };
	struct __kernel_sock_timeval later = { 1000, 500000 }, soon = { 0, 20000 };
	struct libsys_sigaction act = { { handler }, 0, { { 0 } } };
	unsigned int word = 1;
	libsys_sigset_t set;
	struct pollfd p;
	struct statx s;
	fd_set in;
	int fd[2], timer, status = -1, narrow = NARROW;
	long child;

	t_enter();
	forget();
	CHECK(libsys_faccessat(AT_FDCWD, "/", 0, 0) == -ENOSYS);
	OK(libsys_faccessat_or_older(AT_FDCWD, "/", 0, 0));
	FAILS(libsys_faccessat_or_older(AT_FDCWD, "/", 0, AT_EACCESS), ENOSYS);
	FAILS(libsys_fchmodat_or_older(AT_FDCWD, "nowhere", 0700, 0), ENOENT);

	CHECK(libsys_clock_gettime(CLOCK_MONOTONIC, &time) == (narrow ? -ENOSYS : 0));
	OK(libsys_clock_gettime_or_older(CLOCK_MONOTONIC, &time));
	CHECK(time.tv_sec >= 0 && time.tv_nsec >= 0 && time.tv_nsec < 1000000000);
	FAILS(libsys_clock_gettime_or_older(999, &time), EINVAL);
	OK(libsys_clock_getres_or_older(CLOCK_MONOTONIC, &time));
	CHECK(time.tv_sec == 0 && time.tv_nsec > 0);
	OK(libsys_clock_getres_or_older(CLOCK_MONOTONIC, 0));
	OK(libsys_nanosleep_or_older(&nothing, 0));
	OK(libsys_clock_nanosleep_or_older(CLOCK_MONOTONIC, 0, &nothing, &left));
	CHECK(left.tv_sec == -1);
	if (narrow)
		FAILS(libsys_nanosleep_or_older(&far, 0), EOVERFLOW);
	FAILS(libsys_futex_or_older(&word, FUTEX_WAIT, 1, &nothing, 0, 0), ETIMEDOUT);
	FAILS(libsys_futex_or_older(&word, FUTEX_WAIT, 0, 0, 0, 0), EAGAIN);
	libsys_sigemptyset(&set);
	libsys_sigaddset(&set, SIGUSR1);
	OK(libsys_sigprocmask(SIG_BLOCK, &set, 0));
	FAILS(libsys_sigtimedwait_or_older(&set, 0, &nothing), EAGAIN);
	OK(libsys_kill((int)libsys_getpid(), SIGUSR1));
	CHECK(libsys_sigwaitinfo_or_older(&set, 0) == SIGUSR1);

	OK(libsys_pipe(fd));
	FD_ZERO(&in);
	FD_SET(fd[0], &in);
	OK(libsys_clock_gettime_or_older(CLOCK_MONOTONIC, &time));
	CHECK(libsys_select_or_older(fd[0] + 1, &in, 0, 0, &soon) == 0 && soon.tv_sec == 0 &&
		soon.tv_usec == 0);
	OK(libsys_clock_gettime_or_older(CLOCK_MONOTONIC, &left));
	CHECK((left.tv_sec - time.tv_sec) * 1000000000 + left.tv_nsec - time.tv_nsec >= 20000000);
	p.fd = fd[0];
	p.events = POLLIN;
	CHECK(libsys_ppoll_or_older(&p, 1, &nothing, &set) == 0);
	OK(libsys_write(fd[1], "x", 1));
	FD_SET(fd[0], &in);
	CHECK(libsys_select_or_older(fd[0] + 1, &in, 0, 0, &later) == 1 && FD_ISSET(fd[0], &in));
	CHECK(later.tv_sec == 1000 && later.tv_usec <= 500000 && later.tv_usec >= 0);
	CHECK(libsys_select_or_older(fd[0] + 1, &in, 0, 0, 0) == 1);
	later.tv_usec = narrow ? 2147483647 : 1000000000;
	FAILS(libsys_select_or_older(0, 0, 0, 0, &later), EINVAL);
	later.tv_usec = -1;
	FAILS(libsys_select_or_older(0, 0, 0, 0, &later), EINVAL);
	CHECK(later.tv_usec == -1);
	CHECK(libsys_pselect_or_older(fd[0] + 1, &in, 0, 0, 0, &set) == 1);

	timer = (int)OK(libsys_timerfd_create(CLOCK_MONOTONIC, 0));
	OK(libsys_timerfd_settime_or_older(timer, 0, &to, &was));
	CHECK(was.it_value.tv_sec == 0 && was.it_interval.tv_nsec == 0);
	OK(libsys_timerfd_gettime_or_older(timer, &was));
	CHECK(was.it_value.tv_sec <= 1000 && was.it_value.tv_sec > 0 &&
		was.it_interval.tv_sec == 0);

	OK(libsys_close((int)OK(libsys_creat("older", 0600))));
	OK(libsys_utimens_or_older("older", times));
	OK(libsys_stat("older", &s));
	CHECK(s.stx_atime.tv_sec == 1000 && s.stx_mtime.tv_sec == 2000 && s.stx_mtime.tv_nsec == 2);
	OK(libsys_fchmodat_or_older(AT_FDCWD, "older", 0640, 0));
	OK(libsys_unlink("older"));

	/* What is left of a sleep that a signal ends. */
	OK(libsys_sigprocmask(SIG_UNBLOCK, &set, 0));
	OK(libsys_sigaction(SIGUSR1, &act, 0));
	word = (unsigned int)libsys_getpid();
	child = OK(libsys_fork());
	if (child == 0) {
		while (libsys_kill((int)word, SIGUSR1) == 0 && libsys_getppid() == (long)word)
			libsys_nanosleep_or_older(&nothing, 0);
		libsys_exit_group(0);
	}
	time.tv_sec = 1000;
	time.tv_nsec = 0;
	FAILS(libsys_nanosleep_or_older(&time, &left), EINTR);
	CHECK(left.tv_sec <= 1000 && left.tv_sec > 0 && left.tv_nsec >= 0);
	OK(libsys_kill((int)child, SIGKILL));
	while (libsys_wait4((int)child, &status, 0, 0) == -EINTR)
		continue;
	t_leave();
	return 0;
}
