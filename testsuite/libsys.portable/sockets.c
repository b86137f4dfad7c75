/* SPDX-License-Identifier: 0BSD */
/* A conversation over sockets, by the calls that some ABIs have by other names only. */
#include "check.h"
#include <libsys/portable.h>
#include <libsys/in.h>
#include <libsys/socket.h>
#include <libsys/time.h>

int main(void)
{
	struct __kernel_timespec later = { 100, 0 };
	struct sockaddr_in addr = { 0 };
	struct iovec vec;
	struct mmsghdr msgs[2] = { { { 0 }, 0 } };
	int pair[2], length = sizeof(addr), one = 1, value = 0, server, client, peer;
	char text[8];

	OK(libsys_socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
	CHECK(libsys_send(pair[0], "hello", 5, 0) == 5);
	CHECK(libsys_recv(pair[1], text, sizeof(text), 0) == 5 && SAME(text, "hello", 5));
	OK(libsys_shutdown(pair[0], SHUT_WR));
	CHECK(libsys_recv(pair[1], text, sizeof(text), 0) == 0);

	server = (int)OK(libsys_socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
	OK(libsys_setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one)));
	length = sizeof(value);
	OK(libsys_getsockopt(server, SOL_SOCKET, SO_REUSEADDR, &value, &length));
	CHECK(value != 0 && length == sizeof(value));
	addr.sin_family = AF_INET;
	addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	length = sizeof(addr);
	OK(libsys_bind(server, (struct sockaddr *)&addr, length));
	OK(libsys_getsockname(server, (struct sockaddr *)&addr, &length));
	CHECK(addr.sin_port != 0);
	OK(libsys_listen(server, 5));
	client = (int)OK(libsys_socket(AF_INET, SOCK_STREAM, 0));
	OK(libsys_connect(client, (struct sockaddr *)&addr, sizeof(addr)));
	peer = (int)OK(libsys_accept(server, 0, 0));
	OK(libsys_getpeername(client, (struct sockaddr *)&addr, &length));
	CHECK(libsys_sendto(client, "abc", 3, 0, 0, 0) == 3);
	vec.iov_base = text;
	vec.iov_len = sizeof(text);
	msgs[0].msg_hdr.msg_iov = &vec;
	msgs[0].msg_hdr.msg_iovlen = 1;
	CHECK(libsys_recvmsg(peer, &msgs[0].msg_hdr, 0) == 3 && SAME(text, "abc", 3));
	vec.iov_len = 2;
	CHECK(libsys_sendmmsg(peer, msgs, 1, 0) == 1 && msgs[0].msg_len == 2);
	text[0] = 0;
	REALLY(CHECK(libsys_recvmmsg(client, msgs, 1, 0, &later) == 1 && msgs[0].msg_len == 2 &&
		text[0] == 'a'));
	return 0;
}
