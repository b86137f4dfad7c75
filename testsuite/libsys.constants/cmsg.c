/* SPDX-License-Identifier: 0BSD */
/* calls: socketpair sendmsg recvmsg */
/*
 * Control messages: two descriptors and the sender's credentials over a socket, each where CMSG_
 * macros say.
 */
#include "check.h"
#include <libsys/socket.h>
#include <libsys/fcntl.h>

int main(void)
{
	union {
		struct cmsghdr align;
		char bytes[CMSG_SPACE(2 * sizeof(int)) + CMSG_SPACE(sizeof(struct ucred))];
	} control;
	struct ucred who;
	struct iovec io;
	struct msghdr m;
	struct cmsghdr *c;
	int s[2], fds[2], got[2], one = 1, rights = 0, credentials = 0;
	char text[4] = "abc";

	OK(sys_socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s));
	OK(sys_pipe2(fds, 0));
	OK(sys_setsockopt(s[1], SOL_SOCKET, SO_PASSCRED, (char *)&one, sizeof(one)));
	io.iov_base = text;
	io.iov_len = sizeof(text);
	__builtin_memset(&m, 0, sizeof(m));
	__builtin_memset(&control, 0, sizeof(control));
	m.msg_iov = &io;
	m.msg_iovlen = 1;
	m.msg_control = &control;
	m.msg_controllen = CMSG_SPACE(sizeof(fds));
	c = CMSG_FIRSTHDR(&m);
	CHECK(c == &control.align && !CMSG_NXTHDR(&m, c));
	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof(fds));
	__builtin_memcpy(CMSG_DATA(c), fds, sizeof(fds));
	CHECK(CMSG_NXTHDR(&m, c) == 0);
	CHECK(NEED(sys_sendmsg(s[0], &m, MSG_NOSIGNAL)) == 4);

	__builtin_memset(&control, 0, sizeof(control));
	m.msg_controllen = sizeof(control);
	CHECK(OK(sys_recvmsg(s[1], &m, MSG_CMSG_CLOEXEC)) == 4);
	CHECK(!(m.msg_flags & (MSG_CTRUNC | MSG_TRUNC)));
	for (c = CMSG_FIRSTHDR(&m); c; c = CMSG_NXTHDR(&m, c)) {
		CHECK(c->cmsg_level == SOL_SOCKET);
		if (c->cmsg_type == SCM_RIGHTS) {
			CHECK(c->cmsg_len == CMSG_LEN(sizeof(got)));
			__builtin_memcpy(got, CMSG_DATA(c), sizeof(got));
			rights++;
		} else if (c->cmsg_type == SCM_CREDENTIALS) {
			CHECK(c->cmsg_len == CMSG_LEN(sizeof(who)));
			__builtin_memcpy(&who, CMSG_DATA(c), sizeof(who));
			credentials++;
		}
	}
	CHECK(rights == 1 && credentials == 1);
	CHECK(who.pid > 0 && (long)who.uid == OK(sys_geteuid()));
	CHECK(sys_write(got[1], "x", 1) == 1 && sys_read(fds[0], text, 4) == 1 && text[0] == 'x');
#ifdef SYS_NR_fcntl64
	CHECK(OK(sys_fcntl64((unsigned int)got[0], F_GETFD, 0)) == FD_CLOEXEC);
#else
	CHECK(OK(sys_fcntl((unsigned int)got[0], F_GETFD, 0)) == FD_CLOEXEC);
#endif

	/* What is not whole is none. */
	m.msg_controllen = sizeof(struct cmsghdr) - 1;
	CHECK(!CMSG_FIRSTHDR(&m));
	m.msg_controllen = CMSG_SPACE(4) + sizeof(struct cmsghdr) - 1;
	c = &control.align;
	c->cmsg_len = CMSG_LEN(4);
	CHECK(CMSG_FIRSTHDR(&m) == c && !CMSG_NXTHDR(&m, c));
	c->cmsg_len = 3;
	CHECK(!CMSG_NXTHDR(&m, c));
	c->cmsg_len = ~(libsys_size_t)0;
	CHECK(!CMSG_NXTHDR(&m, c));
	return 0;
}
