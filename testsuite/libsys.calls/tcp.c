/* SPDX-License-Identifier: 0BSD */
/* A TCP connection over 127.0.0.1: each side knows the other's address, and reads what it wrote. */
/* shows: accept listen */
#include "net.h"

#ifdef SYS_NR_accept
#define ACCEPT sys_accept
#else
#define ACCEPT(fd, name, size) sys_accept4(fd, name, size, 0)
#endif

int main(void)
{
	struct sockaddr_in name, peer;
	int server = t_inet(T_STREAM, &name), client, other, size = sizeof(peer);
	char buf[8];

	OK(sys_listen(server, 5));
	client = (int)OK(sys_socket(AF_INET, T_STREAM, 0));
	OK(sys_connect(client, (struct sockaddr *)&name, sizeof(name)));
	other = (int)OK(ACCEPT(server, (struct sockaddr *)&peer, &size));
	CHECK(size == sizeof(peer) && peer.sin_family == AF_INET &&
		peer.sin_addr.s_addr == name.sin_addr.s_addr);
	OK(sys_getsockname(client, (struct sockaddr *)&name, &size));
	CHECK(name.sin_port == peer.sin_port);
	CHECK(sys_sendto(client, "request", 7, 0, 0, 0) == 7);
	CHECK(sys_recvfrom(other, buf, 8, 0, 0, 0) == 7 && SAME(buf, "request", 7));
	CHECK(sys_write(other, "answer", 6) == 6);
	OK(sys_close(other));
	CHECK(sys_read(client, buf, 8) == 6 && SAME(buf, "answer", 6));
	CHECK(sys_read(client, buf, 8) == 0);
	OK(sys_close(client));
	OK(sys_close(server));
	return 0;
}
