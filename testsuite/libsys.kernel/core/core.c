/* SPDX-License-Identifier: 0BSD */
/* A child dumps core; the dump is printed, for a debugger of the host's. */
#include <check.h>
#include <linux/resource.h>

static volatile int zero;

static __attribute__((__noinline__)) int last(int n)
{
	__builtin_trap();
	return n;
}

static __attribute__((__noinline__)) int middle(int n)
{
	return last(n + zero) + 1;
}

static int file(const char *name, int flags)
{
	return (int)OK(libsys_open(name, flags, 0));
}

int main(void)
{
	static const struct rlimit64 all = { ~0ULL, ~0ULL };
	static const char pattern[] = "/tmp/core";
	static char piece[1 << 16];
	int status = 0, core;
	long n, child;

	CHECK(OK(libsys_write(file("/proc/sys/kernel/core_pattern", O_WRONLY), pattern,
		      sizeof pattern - 1)) > 0);
	OK(libsys_write(file("/proc/sys/kernel/core_uses_pid", O_WRONLY), "0", 1));
	child = OK(libsys_fork());
	if (child == 0) {
		OK(libsys_prlimit(0, RLIMIT_CORE, &all, 0));
		return middle(1);
	}
	OK(libsys_wait4((int)child, &status, 0, 0));
	CHECK(status & 0x80);
	core = file(pattern, O_RDONLY);
	while ((n = OK(libsys_read(core, piece, sizeof piece))) > 0)
		CHECK(OK(libsys_write(1, piece, (libsys_size_t)n)) == n);
	OK(libsys_unlink(pattern));
	return 0;
}
