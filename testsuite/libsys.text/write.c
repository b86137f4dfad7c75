/* SPDX-License-Identifier: 0BSD */
/*
 * All is written, however small the pieces that a full pipe takes and whatever signals come in
 * between.
 */
#include "check.h"
#include <libsys/text.h>
#include <libsys/fcntl.h>

#define SIZE (1 << 20)
static unsigned char bytes[SIZE], back[4096];
static volatile int seen;

static void handler(int signal)
{
	(void)signal;
	seen = 1;
}

int main(void)
{
	struct libsys_sigaction act = { { handler }, 0, { { 0 } } };
	int pipe[2], i, parent = (int)OK(sys_gettid());
	long pid, n, at = 0;

	for (i = 0; i < SIZE; i++)
		bytes[i] = (unsigned char)(i * 7 + (i >> 8));
	OK(libsys_sigaction(SIGUSR1, &act, 0));
	OK(sys_pipe2(pipe, 0));
	pid = OK(t_fork());
	if (pid == 0) {
		sys_close((unsigned int)pipe[1]);
		while ((n = sys_read((unsigned int)pipe[0], (char *)back, sizeof(back))) > 0) {
			CHECK(SAME(back, bytes + at, (libsys_size_t)n));
			at += n;
			if (at < SIZE / 2)
				sys_kill(parent, SIGUSR1);
		}
		CHECK(n == 0 && at == SIZE);
		sys_exit_group(0);
	}
	sys_close((unsigned int)pipe[0]);
	CHECK(libsys_write_all(pipe[1], bytes, SIZE) == 0);
	sys_close((unsigned int)pipe[1]);
	CHECK(t_wait(pid) == 0 && seen);

	/* What is taken in pieces until the pipe is full, then refused. */
	OK(sys_pipe2(pipe, O_NONBLOCK));
	FAILS(libsys_write_all(pipe[1], bytes, SIZE), EAGAIN);
	for (at = 0; (n = sys_read((unsigned int)pipe[0], (char *)back, sizeof(back))) > 0; at += n)
		CHECK(SAME(back, bytes + at, (libsys_size_t)n));
	CHECK(n == -EAGAIN && at > 0 && at < SIZE);
	CHECK(libsys_write_all(pipe[1], bytes, 0) == 0);
	FAILS(libsys_write_all(NOFD, bytes, 1), EBADF);
	CHECK(libsys_write_all(NOFD, bytes, 0) == 0);
	return 0;
}
