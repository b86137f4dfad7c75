/* SPDX-License-Identifier: 0BSD */
/* Datagrams keep their borders, are cut to the buffer, and bring the name of their sender. */
/* shows: bind getsockname recvfrom sendto */
#include "net.h"

int main(void)
{
	/* A name in the abstract space: the kernel gives a free one to an empty bind. */
	struct sockaddr_un name = { AF_UNIX, "" }, from;
	int a = (int)OK(sys_socket(AF_UNIX, T_DGRAM, 0)),
	    b = (int)OK(sys_socket(AF_UNIX, T_DGRAM, 0));
	int size = sizeof(name), from_size = sizeof(from);
	char buf[16];

	OK(sys_bind(a, (struct sockaddr *)&name, 2));
	OK(sys_bind(b, (struct sockaddr *)&name, 2));
	OK(sys_getsockname(a, (struct sockaddr *)&name, &size));
	CHECK(size == 8 && name.sun_path[0] == 0);
	CHECK(sys_sendto(b, "one", 3, 0, (struct sockaddr *)&name, size) == 3);
	CHECK(sys_sendto(b, "twelve", 6, 0, (struct sockaddr *)&name, size) == 6);
	CHECK(sys_recvfrom(a, buf, 16, T_MSG_PEEK, 0, 0) == 3);
	CHECK(sys_recvfrom(a, buf, 16, 0, (struct sockaddr *)&from, &from_size) == 3 &&
		SAME(buf, "one", 3));
	CHECK(from_size == 8 && !SAME(&from, &name, 8));
	CHECK(sys_recvfrom(a, buf, 2, T_MSG_TRUNC, 0, 0) == 6 && SAME(buf, "tw", 2));
	FAILS(sys_recvfrom(a, buf, 16, T_MSG_DONTWAIT, 0, 0), EAGAIN);
	FAILS(sys_sendto(b, "x", 1, 0, 0, 0), ENOTCONN);
	FAILS(sys_sendto(NOFD, "x", 1, 0, 0, 0), EBADF);
	OK(sys_close(a));
	FAILS(sys_sendto(b, "x", 1, 0, (struct sockaddr *)&name, size), ECONNREFUSED);
	return 0;
}
