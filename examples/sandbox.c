/* SPDX-License-Identifier: 0BSD */
/*
 * sandbox PROGRAM [ARGUMENT...]: becomes the program under a filter of seccomp(2), which all that
 * it starts inherits. The filter refuses with EPERM to open sockets, trace others, mount, load code
 * into the kernel and become another user. It kills a process that calls by the numbers of another
 * ABI. No privilege is needed. The status is 127 if the program cannot be run.
 */
#include <libsys.h>
#include <libsys/seccomp.h>
#include <libsys/text.h>
#include <linux/errno.h>
#include <linux/filter.h>
#include <linux/prctl.h>
#include <linux/seccomp.h>

#define LOAD(field) \
	BPF_STMT(BPF_LD | BPF_W | BPF_ABS, __builtin_offsetof(struct seccomp_data, field))
#define RETURN(what) BPF_STMT(BPF_RET | BPF_K, (what))
/* If the loaded word is value, goes on with the next instruction, else with the one behind it. */
#define IF(value) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned int)(value), 0, 1)
#define REFUSE(call) IF(SYS_NR_##call), RETURN(SECCOMP_RET_ERRNO | EPERM)

/* Every ABI has these calls. Some also have socketcall, which opens sockets, too. */
static struct sock_filter filter[] = {
	LOAD(arch),
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, LIBSYS_AUDIT_ARCH, 1, 0),
	RETURN(SECCOMP_RET_KILL_PROCESS),
	LOAD(nr),
	REFUSE(socket),
	REFUSE(socketpair),
#ifdef SYS_NR_socketcall
	REFUSE(socketcall),
#endif
	REFUSE(io_uring_setup),
	REFUSE(ptrace),
	REFUSE(process_vm_readv),
	REFUSE(process_vm_writev),
	REFUSE(pidfd_getfd),
	REFUSE(mount),
	REFUSE(move_mount),
	REFUSE(pivot_root),
	REFUSE(chroot),
	REFUSE(unshare),
	REFUSE(setns),
	REFUSE(init_module),
	REFUSE(finit_module),
	REFUSE(bpf),
	REFUSE(perf_event_open),
	REFUSE(keyctl),
	REFUSE(add_key),
	RETURN(SECCOMP_RET_ALLOW),
};

int main(int argc, char **argv, char **envp)
{
	struct sock_fprog program = { sizeof(filter) / sizeof(filter[0]), filter };
	long r;

	if (argc < 2) {
		libsys_print(2, "usage: sandbox PROGRAM [ARGUMENT...]\n");
		return 125;
	}
	/*
	 * Otherwise a set-user-ID program would gain its rights under the filter: the kernel
	 * refuses that.
	 */
	r = sys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	if (r == 0)
		r = sys_seccomp(SECCOMP_SET_MODE_FILTER, 0, &program);
	if (r < 0)
		libsys_die("seccomp", r);
	r = sys_execve(argv[1], argv + 1, envp);
	libsys_print(2, "sandbox: ", argv[1], ": ", libsys_strerror(r), "\n");
	return 127;
}
