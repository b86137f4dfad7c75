/* SPDX-License-Identifier: 0BSD */
/* sendmmsg and recvmmsg move several datagrams in one call and say how long each was. */
/* shows: recvmmsg recvmmsg_time64 sendmmsg */
#include "net.h"
#include "time64.h"

/* Emulators know the older call only, of which they take no timeout here. */
#if EMULATED && defined SYS_NR_recvmmsg_time64 && defined SYS_NR_recvmmsg
#undef t_recvmmsg
#define t_recvmmsg(fd, messages, n, flags, timeout) \
	((void)(timeout), sys_recvmmsg(fd, messages, n, flags, 0))
#endif

int main(void)
{
	struct __kernel_timespec long_enough = { 60, 0 };
	char a[8], b[8], c[8];
	struct iovec out[2] = { { "one", 3 }, { "three", 5 } }, in[3];
	struct mmsghdr send[2], receive[3];
	int fd[2], i;

	in[0].iov_base = a;
	in[1].iov_base = b;
	in[2].iov_base = c;
	__builtin_memset(send, 0, sizeof(send));
	__builtin_memset(receive, 0, sizeof(receive));
	for (i = 0; i < 3; i++) {
		in[i].iov_len = 8;
		receive[i].msg_hdr.msg_iov = &in[i];
		receive[i].msg_hdr.msg_iovlen = 1;
	}
	for (i = 0; i < 2; i++) {
		send[i].msg_hdr.msg_iov = &out[i];
		send[i].msg_hdr.msg_iovlen = 1;
	}
	OK(sys_socketpair(AF_UNIX, T_DGRAM, 0, fd));
	CHECK(sys_sendmmsg(fd[0], send, 2, 0) == 2 && send[0].msg_len == 3 && send[1].msg_len == 5);
	CHECK(NEED(t_recvmmsg(fd[1], receive, 3, T_MSG_DONTWAIT, &long_enough)) == 2);
	CHECK(receive[0].msg_len == 3 && receive[1].msg_len == 5 && SAME(a, "one", 3) &&
		SAME(b, "three", 5));
	FAILS(t_recvmmsg(fd[1], receive, 3, T_MSG_DONTWAIT, 0), EAGAIN);
	FAILS(sys_sendmmsg(NOFD, send, 2, 0), EBADF);
	return 0;
}
