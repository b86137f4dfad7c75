/* SPDX-License-Identifier: 0BSD */
/* A server and a client by a name in the file system: bind, listen, connect, accept4. */
/* shows: accept4 bind connect getpeername listen socket */
#include "net.h"

int main(void)
{
	struct sockaddr_un name = { AF_UNIX, "socket" }, peer;
	int server, client, other, size = sizeof(peer);
	char buf[8];

	t_enter();
	server = (int)OK(sys_socket(AF_UNIX, T_STREAM, 0));
	client = (int)OK(sys_socket(AF_UNIX, T_STREAM, 0));
	FAILS(sys_connect(client, (struct sockaddr *)&name, sizeof(name)), ENOENT);
	OK(sys_bind(server, (struct sockaddr *)&name, sizeof(name)));
	FAILS(sys_bind(client, (struct sockaddr *)&name, sizeof(name)), EADDRINUSE);
	FAILS(sys_connect(client, (struct sockaddr *)&name, sizeof(name)), ECONNREFUSED);
	OK(sys_listen(server, 1));
	OK(sys_connect(client, (struct sockaddr *)&name, sizeof(name)));
	other = (int)OK(
		sys_accept4(server, (struct sockaddr *)&peer, &size, T_CLOEXEC | T_NONBLOCK));
	CHECK(size == 2 && peer.sun_family == AF_UNIX);
	if (!EMULATED || T_NONBLOCK == O_NONBLOCK) /* qemu's accept4 knows only the latter */
		FAILS(sys_read(other, buf, 8), EAGAIN);
	CHECK(sys_write(client, "abc", 3) == 3);
	CHECK(sys_read(other, buf, 8) == 3 && SAME(buf, "abc", 3));
	size = sizeof(peer);
	OK(sys_getpeername(client, (struct sockaddr *)&peer, &size));
	CHECK(SAME(peer.sun_path, "socket", 7));
	FAILS(sys_connect(client, (struct sockaddr *)&name, sizeof(name)), EISCONN);
	FAILS(sys_accept4(client, 0, 0, 0), EINVAL);
	FAILS(sys_accept4(server, 0, 0, 1), EINVAL);
	t_unlink("socket");
	t_leave();
	return 0;
}
