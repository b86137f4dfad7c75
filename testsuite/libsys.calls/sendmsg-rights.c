/* SPDX-License-Identifier: 0BSD */
/* sendmsg gathers, recvmsg scatters, and a descriptor travels along. */
/* shows: recvmsg sendmsg */
#include "net.h"

int main(void)
{
	struct t_control control = { sizeof(control), SOL_SOCKET, T_SCM_RIGHTS, -1 };
	struct iovec out[2] = { { "ab", 2 }, { "cde", 3 } }, in;
	struct user_msghdr msg = { 0, 0, out, 2, &control, sizeof(control), 0 };
	int fd[2], pipe[2];
	char buf[8];

	in.iov_base = buf;
	in.iov_len = 8;
	OK(sys_socketpair(AF_UNIX, T_DGRAM, 0, fd));
	OK(sys_pipe2(pipe, 0));
	/* The length does not count padding after the descriptor. */
	control.len = (libsys_size_t)((char *)(&control.fd + 1) - (char *)&control);
	control.fd = pipe[1];
	CHECK(sys_sendmsg(fd[0], &msg, 0) == 5);
	OK(sys_close(pipe[1]));
	control.fd = -1;
	msg.msg_iov = &in;
	msg.msg_iovlen = 1;
	CHECK(sys_recvmsg(fd[1], &msg, T_CLOEXEC) == 5 && SAME(buf, "abcde", 5));
	CHECK(control.type == T_SCM_RIGHTS && control.fd > 2 && msg.msg_flags == 0);
	CHECK(sys_write(control.fd, "x", 1) == 1 && sys_read(pipe[0], buf, 1) == 1);
	FAILS(sys_sendmsg(fd[0], (struct user_msghdr *)NOWHERE, 0), EFAULT);
	FAILS(sys_recvmsg(NOFD, &msg, 0), EBADF);
	return 0;
}
