/* SPDX-License-Identifier: 0BSD */
/*
 * What programs check system calls with. A check that fails says so on fd 2 and ends the program
 * with status 1; status 77 is of one that this kernel or this user cannot run.
 */
#ifndef CHECK_H
#define CHECK_H

#include <libsys.h>
#include <libsys/portable.h>
/* First: <asm/fcntl.h> of mips and sparc looks at __BITS_PER_LONG without it. */
#include <linux/types.h>
#include <linux/errno.h>
#include <linux/fcntl.h>
#include <linux/prctl.h>
#include <linux/sched.h>
#include <linux/stat.h>
#include <linux/wait.h>
#include <asm/signal.h>

#define T_TEXT_(x) #x
#define T_TEXT(x) T_TEXT_(x)
#define T_AT(text) __FILE__ ":" T_TEXT(__LINE__) ": " text

#define CHECK(expr) ((expr) ? (void)0 : t_fail(T_AT(#expr), 0))
/* The call must succeed; its result. */
#define OK(call) t_ok((long)(call), T_AT(#call))
/* The call must fail with this error. */
#define FAILS(call, error) t_fails((long)(call), error, T_AT(#call " is not " #error))
/* As OK, of a call that a kernel, a sandbox or a file system may lack. */
#define NEED(call) t_ok(t_need((long)(call)), T_AT(#call))

/* A detail that user-mode emulators do otherwise than the kernel. */
#ifndef EMULATED
#define EMULATED 0
#endif
#define REALLY(check) (EMULATED ? (void)0 : (check))

#define SAME(a, b, n) (__builtin_memcmp(a, b, n) == 0)
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define T static __attribute__((__unused__))
/* An address that no process has mapped, and a file descriptor that none has open. */
#define NOWHERE ((void *)16)
#define NOFD 987654

T void t_say(const char *text)
{
	sys_write(2, text, __builtin_strlen(text));
}

T void t_fail(const char *text, long result)
{
	const char *name = libsys_errname(result);

	t_say(text);
	t_say(name ? ", but " : "");
	t_say(name ? name : "");
	t_say("\n");
	sys_exit_group(1);
}

T void t_untested(void)
{
	sys_exit_group(77);
}

T long t_ok(long result, const char *text)
{
	if (libsys_is_error(result))
		t_fail(text, result);
	return result;
}

T void t_fails(long result, int error, const char *text)
{
	if (result != -error)
		t_fail(text, result);
}

T long t_need(long result)
{
	if (result == -ENOSYS || result == -EPERM || result == -EACCES || result == -EOPNOTSUPP)
		t_untested();
	return result;
}

/* A child that does not outlive its parent, be it stopped or waiting for ever. */
T long t_fork(void)
{
	long pid = libsys_fork();

	if (pid == 0)
		sys_prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
	return pid;
}

/* Makes a child that goes on when go[1] is closed. */
T long t_fork_held(int *go)
{
	long pid;
	char c;

	OK(sys_pipe2(go, 0));
	pid = OK(t_fork());
	if (pid == 0) {
		OK(sys_close(go[1]));
		sys_read(go[0], &c, 1);
	}
	return pid;
}

/* Waits for a child; its exit status, or minus the signal that killed it. */
T long t_wait(long pid)
{
	int status = 0;

	OK(libsys_wait4((int)pid, &status, 0, 0));
	return status & 127 ? -(status & 127) : status >> 8 & 255;
}

/* A folder of the program's own: into it, and, once it is empty again, out of it. */
T char t_folder[16];

T void t_enter(void)
{
	char *at = t_folder + sizeof(t_folder) - 1;
	long pid = libsys_getpid();

	for (; pid; pid /= 10)
		*--at = (char)('0' + pid % 10);
	*--at = '.';
	*--at = 't';
	__builtin_memmove(t_folder, at, __builtin_strlen(at) + 1);
	NEED(sys_mkdirat(AT_FDCWD, t_folder, 0755));
	OK(sys_chdir(t_folder));
}

T void t_leave(void)
{
	OK(sys_chdir(".."));
	OK(sys_unlinkat(AT_FDCWD, t_folder, AT_REMOVEDIR));
}

T int t_open(const char *name, int flags)
{
	return (int)OK(sys_openat(AT_FDCWD, name, flags, 0644));
}

/* A new file that holds text. */
T void t_file(const char *name, const char *text)
{
	int fd = t_open(name, O_WRONLY | O_CREAT | O_EXCL);

	CHECK(sys_write(fd, text, __builtin_strlen(text)) == (long)__builtin_strlen(text));
	OK(sys_close(fd));
}

T void t_unlink(const char *name)
{
	OK(sys_unlinkat(AT_FDCWD, name, 0));
}

T libsys_u64 t_size(int fd)
{
	struct statx s;

	OK(sys_statx(fd, "", AT_EMPTY_PATH, STATX_SIZE, &s));
	return s.stx_size;
}

T libsys_sigset_t t_set(int signal)
{
	libsys_sigset_t set = { { 0 } };
	int bits = 8 * sizeof(long);

	set.bits[(signal - 1) / bits] = 1UL << (signal - 1) % bits;
	return set;
}

T void t_block(int signal)
{
	libsys_sigset_t set = t_set(signal);

	OK(sys_rt_sigprocmask(SIG_BLOCK, &set, 0, sizeof(set)));
}

#endif
