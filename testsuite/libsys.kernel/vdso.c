/* SPDX-License-Identifier: 0BSD */
/* This kernel's own vDSO answers where the system call is refused: clocks and random bytes. */
#include "check.h"
#include <libsys/mman.h>
#include <libsys/vdso.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <linux/time.h>

#ifdef SYS_NR_clock_gettime64
#define GETTIME libsys_vdso_clock_gettime64
#define CALL SYS_NR_clock_gettime64
#define FORMER SYS_NR_clock_gettime
#else
#define GETTIME libsys_vdso_clock_gettime
#define CALL SYS_NR_clock_gettime
#define FORMER SYS_NR_clock_gettime
#endif

/* EPERM of the calls in whose place the vDSO answers. */
static void refuse(void)
{
	static struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, CALL, 3, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, FORMER, 2, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_NR_getrandom, 1, 0),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
	};
	static const struct sock_fprog program = { COUNT(code), code };

	OK(libsys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
	OK(libsys_seccomp(SECCOMP_SET_MODE_FILTER, 0, (void *)&program));
}

int main(void)
{
	struct __kernel_timespec before, after;
	unsigned int prot, flags;
	libsys_size_t size = libsys_vdso_getrandom_state(&prot, &flags);
	unsigned char a[16] = "", b[16] = "";
	char *room = 0;

#ifdef __arm__
	/* Without the timers of ARMv7 the kernel takes the clocks out of its vDSO. */
	if (!libsys_vdso_symbol("LINUX_2.6", "__vdso_clock_gettime"))
		return 77;
#endif
	if (size) {
		room = (char *)OK(libsys_mmap(0, 4096, (int)prot, (int)flags, -1, 0));
		OK(libsys_vdso_getrandom(b, sizeof b, 0, room, size));
	}
	OK(libsys_clock_gettime(CLOCK_MONOTONIC_COARSE, &before));
	refuse();
	FAILS(libsys_clock_gettime(CLOCK_MONOTONIC, &after), EPERM);
	OK(GETTIME(CLOCK_MONOTONIC_COARSE, &after));
	CHECK(after.tv_sec > before.tv_sec ||
		(after.tv_sec == before.tv_sec && after.tv_nsec >= before.tv_nsec));
	if (size) {
		FAILS(libsys_getrandom(a, sizeof a, 0), EPERM);
		CHECK(OK(libsys_vdso_getrandom(a, sizeof a, 0, room, size)) == sizeof a);
		CHECK(!SAME(a, b, sizeof a));
	}
	return 0;
}
