/* SPDX-License-Identifier: 0BSD */
/*
 * echo serve ADDRESS, echo ask ADDRESS [pass]: a server that sends back what it gets, one
 * connection after the other, and a client that sends its standard input and prints the reply.
 * ADDRESS is 127.0.0.1:PORT, [::1]:PORT, a path, or @NAME, an abstract unix socket. With `pass',
 * and a path or @NAME, the client hands its standard output to the server, which writes there. When
 * it is ready, the server prints its port, or 0 if it has none; port 0 is any free one.
 */
#include <libsys.h>
#include <libsys/in.h>
#include <libsys/portable.h>
#include <libsys/socket.h>
#include <libsys/text.h>
#include <linux/errno.h>
#include <linux/signal.h>

static union {
	struct sockaddr any;
	struct sockaddr_in in;
	struct sockaddr_in6 in6;
	struct sockaddr_un un;
} address;
static int size;
static char buffer[1 << 16];
static long must(const char *what, long r)
{
	return r < 0 ? libsys_die(what, r), r : r;
}

/* A number up to `most'. *s then points behind it. */
static unsigned int number(const char **s, unsigned int base, unsigned int most)
{
	libsys_u64 n = 0;

	must("address", libsys_parse_u64(*s, s, base, &n));
	must("address", n > most ? -ERANGE : 0);
	return (unsigned int)n;
}

/*
 * Reads "[::1]" in network byte order: what follows `::' goes to the end. Returns what follows the
 * bracket.
 */
static const char *parse6(const char *s, unsigned char *to)
{
	int at = 0, gap = -1, end;
	unsigned int word;

	for (s++; *s != ']';) {
		if (gap < 0 && s[0] == ':' && s[1] == ':') {
			gap = at;
			s += 2;
			continue;
		}
		/* If the colon is missing, number() fails. */
		s += at > 0 && at != gap && *s == ':';
		must("address", at == 16 ? -EINVAL : 0);
		word = number(&s, 16, 0xffff);
		to[at++] = (unsigned char)(word >> 8);
		to[at++] = (unsigned char)word;
	}
	/* `::' stands for at least one group. */
	must("address", (gap < 0) == (at == 16) ? 0 : -EINVAL);
	for (end = 16; gap >= 0 && at > gap; to[at] = 0)
		to[--end] = to[--at];
	return s + 1;
}

static void parse(const char *s)
{
	unsigned int n;
	int i;

	if (*s == '/' || *s == '@') {
		address.un.sun_family = AF_UNIX;
		size = must(s, libsys_copy(address.un.sun_path, sizeof(address.un.sun_path), s));
		/* An abstract name begins with a zero and does not end with one. */
		if (*s == '@')
			address.un.sun_path[0] = 0;
		size += sizeof(address.un.sun_family) + (*s != '@');
		return;
	}
	if (*s == '[') {
		s = parse6(s, address.in6.sin6_addr.s6_addr);
		address.in6.sin6_family = AF_INET6;
		size = sizeof(address.in6);
	} else {
		for (i = 0; i < 4; i++, s += i < 4 && *s == '.')
			((unsigned char *)&address.in.sin_addr)[i] =
				(unsigned char)number(&s, 10, 255);
		address.in.sin_family = AF_INET;
		size = sizeof(address.in);
	}
	must("address", *s++ == ':' ? 0 : -EINVAL);
	n = number(&s, 10, 65535);
	must("address", *s ? -EINVAL : 0);
	address.in.sin_port = htons((unsigned short)n); /* where sin6_port is, too */
}

/*
 * Sends or receives a message of at most n bytes and one descriptor. *fd is the one to send, or
 * gets the one that comes.
 */
static long message(int sending, int socket, long n, int *fd)
{
	union {
		struct cmsghdr head;
		char room[CMSG_SPACE(sizeof(int))];
	} control = { .head = { CMSG_LEN(sizeof(int)), SOL_SOCKET, SCM_RIGHTS } };
	struct iovec io = { buffer, n };
	struct msghdr m = { .msg_iov = &io,
		.msg_iovlen = 1,
		.msg_control = &control,
		.msg_controllen = sizeof(control) };
	long r;

	__builtin_memcpy(CMSG_DATA(&control.head), fd, sizeof(int));
	r = sending ? libsys_sendmsg(socket, &m, 0) : libsys_recvmsg(socket, &m, 0);
	if (r >= 0 && CMSG_FIRSTHDR(&m) && control.head.cmsg_type == SCM_RIGHTS)
		__builtin_memcpy(fd, CMSG_DATA(&control.head), sizeof(int));
	return r;
}

static void serve(int fd)
{
	int to, length = sizeof(address);
	long n;

	must("bind", libsys_bind(fd, &address.any, size));
	must("listen", libsys_listen(fd, 16));
	must("getsockname", libsys_getsockname(fd, &address.any, &length));
	libsys_print(1,
		libsys_dec(address.any.sa_family == AF_UNIX ? 0 : ntohs(address.in.sin_port)),
		"\n");
	for (;;) {
		int client = to = must("accept4", libsys_accept4(fd, 0, 0, SOCK_CLOEXEC));

		while ((n = message(0, client, sizeof(buffer), &to)) > 0 &&
			libsys_write_all(to, buffer, n) == 0)
			;
		if (to != client)
			libsys_close(to);
		libsys_close(client);
	}
}

static void ask(int fd, int pass)
{
	int output = 1;
	long n, r;

	must("connect", libsys_connect(fd, &address.any, size));
	while ((n = must("read", libsys_read(0, buffer, sizeof(buffer)))) > 0) {
		r = pass == 1 ? must("sendmsg", message(1, fd, n, &output)) : 0;
		must("write", libsys_write_all(fd, buffer + r, n - r));
		for (pass *= 2; !pass && n > 0; n -= r) {
			r = must("read", libsys_read(fd, buffer, n));
			must("the server", r ? libsys_write_all(1, buffer, r) : -EPIPE);
		}
	}
	/* When the server closes, it has written everything. */
	must("shutdown", libsys_shutdown(fd, SHUT_WR));
	must("read", libsys_read(fd, buffer, 1));
}

int main(int argc, char **argv)
{
	static const struct libsys_sigaction ignore = { .handler = { LIBSYS_SIG_IGN } };
	int fd;

	if (argc < 3 || argc > 4) {
		libsys_print(2, "usage: echo serve ADDRESS | ask ADDRESS [pass]\n");
		return 2;
	}
	/* An error tells that a client has gone, too. */
	libsys_sigaction(SIGPIPE, &ignore, 0);
	parse(argv[2]);
	fd = must("socket", libsys_socket(address.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
	if (argv[1][0] == 's')
		serve(fd);
	ask(fd, argc > 3);
	return 0;
}
