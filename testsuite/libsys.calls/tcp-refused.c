/* SPDX-License-Identifier: 0BSD */
/* Connecting to a port that nobody listens on is refused at once; a bound one is in use. */
#include "net.h"

int main(void)
{
	struct sockaddr_in name, peer;
	int fd = t_inet(T_STREAM, &name), other, size = sizeof(peer);

	other = (int)OK(sys_socket(AF_INET, T_STREAM, 0));
	FAILS(sys_bind(other, (struct sockaddr *)&name, sizeof(name)), EADDRINUSE);
	FAILS(sys_connect(other, (struct sockaddr *)&name, sizeof(name)), ECONNREFUSED);
	FAILS(sys_getpeername(other, (struct sockaddr *)&peer, &size), ENOTCONN);
	FAILS(sys_shutdown(fd, 2), ENOTCONN);
	FAILS(sys_bind(fd, (struct sockaddr *)&name, 3), EINVAL);
	FAILS(sys_socket(9999, T_STREAM, 0), EAFNOSUPPORT);
	REALLY(FAILS(sys_socket(AF_INET, 99, 0), EINVAL));
	FAILS(sys_socket(AF_INET, T_STREAM, 17), EPROTONOSUPPORT);
	FAILS(sys_listen(NOFD, 1), EBADF);
	FAILS(sys_listen(t_open("/", O_RDONLY), 1), ENOTSOCK);
	return 0;
}
