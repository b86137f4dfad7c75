/* SPDX-License-Identifier: 0BSD */
/*
 * trace PROGRAM [ARGUMENT...]: runs it and prints its system calls to standard error, each with its
 * name from the library's table, its arguments and its result. It then passes on the program's
 * status, 128+n if signal n killed it. PTRACE_GET_SYSCALL_INFO (Linux 5.3) describes a call in the
 * same way on every ABI.
 */
#include <libsys.h>
#include <libsys/portable.h>
#include <libsys/text.h>
#include <libsys/wait.h>
#include <linux/types.h>
#include <linux/errno.h>
#include <linux/ptrace.h>
#include <linux/signal.h>

static const struct {
	int nr;
	const char *name;
} calls[] = {
#define LIBSYS_NAME(x) { SYS_NR_##x, #x },
#include <libsys/names.h>
};

static const char *name(libsys_u64 nr)
{
	unsigned int i;

	for (i = 0; i < sizeof(calls) / sizeof(calls[0]); i++)
		if ((unsigned int)calls[i].nr == nr)
			return calls[i].name;
	return "?";
}

static long must(const char *what, long r)
{
	if (r < 0)
		libsys_die(what, r);
	return r;
}

static int child(void *argument)
{
	char **argv = argument;

	must("ptrace", libsys_ptrace(PTRACE_TRACEME, 0, 0, 0));
	/* Wait until the tracer is ready. */
	libsys_kill(libsys_gettid(), SIGSTOP);
	must(argv[0], libsys_execve(argv[0], argv, libsys_envp));
	return 127;
}

static void print(int pid)
{
	static int is_open;
	struct ptrace_syscall_info info;
	long r,
		size = libsys_ptrace(PTRACE_GET_SYSCALL_INFO, pid, sizeof(info),
			(unsigned long)&info);

	must("PTRACE_GET_SYSCALL_INFO", size);
	if (info.op == PTRACE_SYSCALL_INFO_ENTRY) {
		libsys_print(2, is_open ? " ...\n" : "", name(info.entry.nr), "(0x",
			libsys_hex(info.entry.args[0]), ", 0x", libsys_hex(info.entry.args[1]),
			", 0x", libsys_hex(info.entry.args[2]), ", 0x",
			libsys_hex(info.entry.args[3]), ", 0x", libsys_hex(info.entry.args[4]),
			", 0x", libsys_hex(info.entry.args[5]), ")");
		is_open = 1;
	} else if (info.op == PTRACE_SYSCALL_INFO_EXIT && is_open) {
		r = info.exit.rval;
		is_open = 0;
		if (info.exit.is_error)
			libsys_print(2, " = -", libsys_errname(r), "\n");
		else
			libsys_print(2, " = ", libsys_dec(info.exit.rval), "\n");
	}
}

int main(int argc, char **argv)
{
	siginfo_t info;
	long pid, signal;

	if (argc < 2) {
		libsys_print(2, "usage: trace PROGRAM [ARGUMENT...]\n");
		return 2;
	}
	/* Without a stack and flags, this is a fork. */
	pid = must("clone", libsys_clone(child, 0, SIGCHLD, argv + 1, 0, 0, 0));
	must("waitid", libsys_waitid(P_PID, pid, &info, WSTOPPED | WEXITED));
	if (info.si_code != CLD_TRAPPED)
		return 1;
	must("PTRACE_SETOPTIONS",
		libsys_ptrace(PTRACE_SETOPTIONS, pid, 0,
			PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL));
	for (signal = 0;;) {
		must("PTRACE_SYSCALL", libsys_ptrace(PTRACE_SYSCALL, pid, 0, signal));
		must("waitid", libsys_waitid(P_PID, pid, &info, WSTOPPED | WEXITED));
		if (info.si_code != CLD_TRAPPED)
			break;
		/*
		 * A stop at a call has this bit. The stop after execve is a SIGTRAP that nobody
		 * sent. Other signals are passed on.
		 */
		signal = info.si_status;
		if (signal == (SIGTRAP | 0x80)) {
			print(pid);
			signal = 0;
		} else if (signal == SIGTRAP) {
			signal = 0;
		}
	}
	libsys_print(2, "\n");
	return info.si_code == CLD_EXITED ? info.si_status : 128 + info.si_status;
}
