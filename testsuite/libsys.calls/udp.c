/* SPDX-License-Identifier: 0BSD */
/* Datagrams over 127.0.0.1, connected or not. */
/* shows: recvfrom sendto connect */
#include "net.h"

int main(void)
{
	struct sockaddr_in a, b, from;
	int fd = t_inet(T_DGRAM, &a), other = t_inet(T_DGRAM, &b), size = sizeof(from);
	char buf[8];

	CHECK(sys_sendto(fd, "one", 3, 0, (struct sockaddr *)&b, sizeof(b)) == 3);
	CHECK(sys_recvfrom(other, buf, 8, 0, (struct sockaddr *)&from, &size) == 3 &&
		SAME(buf, "one", 3));
	CHECK(from.sin_port == a.sin_port && from.sin_addr.s_addr == a.sin_addr.s_addr);
	FAILS(sys_write(fd, "x", 1), EDESTADDRREQ);
	OK(sys_connect(fd, (struct sockaddr *)&b, sizeof(b)));
	CHECK(sys_write(fd, "two", 3) == 3);
	CHECK(sys_read(other, buf, 2) == 2 && SAME(buf, "tw", 2));
	FAILS(sys_recvfrom(other, buf, 8, T_MSG_DONTWAIT, 0, 0), EAGAIN);
	return 0;
}
