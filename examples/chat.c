/* SPDX-License-Identifier: 0BSD */
/*
 * chat PATH: a chat room at a unix socket: all other clients get what one writes. One loop on
 * epoll(7) serves them and never blocks: a client that does not read loses text. SIGTERM ends the
 * server, which removes the socket.
 */
#include <libsys.h>
#include <libsys/fcntl.h>
#include <libsys/portable.h>
#include <libsys/socket.h>
#include <libsys/text.h>
#include <linux/errno.h>
#include <linux/eventpoll.h>
#include <linux/signal.h>
#include <linux/signalfd.h>

#define CLIENTS 256

/* Descriptors, -1 where there is none. */
static int clients[CLIENTS], epoll;

static long must(const char *what, long r)
{
	return r < 0 ? libsys_die(what, r), r : r;
}

static void watch(int fd)
{
	struct epoll_event event = { .events = EPOLLIN, .data = (unsigned int)fd };

	must("epoll_ctl", libsys_epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event));
}

static void welcome(int listener)
{
	long fd = libsys_accept4(listener, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC);
	int i;

	if (fd < 0)
		return;
	for (i = 0; i < CLIENTS; i++)
		if (clients[i] < 0) {
			clients[i] = fd;
			watch(fd);
			return;
		}
	libsys_close(fd);
}

static void serve(int fd)
{
	char text[4096];
	long n = libsys_read(fd, text, sizeof(text));
	int i;

	if (n == -EAGAIN || n == -EINTR)
		return;
	for (i = 0; i < CLIENTS; i++) {
		if (n > 0 && clients[i] >= 0 && clients[i] != fd)
			libsys_send(clients[i], text, n, MSG_NOSIGNAL | MSG_DONTWAIT);
		else if (n <= 0 && clients[i] == fd)
			clients[i] = -1;
	}
	/* epoll forgets a closed descriptor by itself. */
	if (n <= 0)
		libsys_close(fd);
}

int main(int argc, char **argv)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	struct epoll_event events[16];
	libsys_sigset_t set;
	int listener, signals, i;
	long n;

	if (argc != 2 || libsys_copy(address.sun_path, sizeof(address.sun_path), argv[1]) < 1) {
		libsys_print(2, "usage: chat PATH\n");
		return 2;
	}
	for (i = 0; i < CLIENTS; i++)
		clients[i] = -1;
	libsys_sigemptyset(&set);
	libsys_sigaddset(&set, SIGTERM);
	must("sigprocmask", libsys_sigprocmask(SIG_BLOCK, &set, 0));
	signals = must("signalfd", libsys_signalfd(-1, &set, SFD_CLOEXEC));
	epoll = must("epoll_create1", libsys_epoll_create1(EPOLL_CLOEXEC));
	listener = must("socket",
		libsys_socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
	must(argv[1], libsys_bind(listener, (struct sockaddr *)&address, sizeof(address)));
	must("listen", libsys_listen(listener, 64));
	watch(signals);
	watch(listener);
	for (;;) {
		n = libsys_epoll_wait(epoll, events, 16, -1);
		for (i = 0; i < n; i++) {
			if ((int)events[i].data == signals)
				return must(argv[1], libsys_unlinkat(AT_FDCWD, argv[1], 0));
			if ((int)events[i].data == listener)
				welcome(listener);
			else
				serve((int)events[i].data);
		}
	}
}
