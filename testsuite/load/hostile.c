/* SPDX-License-Identifier: 0BSD */
/*
 * hostile PORT SECONDS: ten thousand clients at once that are slow, broken or hostile, of the kinds
 * of kinds.h. A client whose connection ends opens another. In the end it prints what became of
 * each kind, and fails if one got what it must not: a byte of the secret, another status than the
 * kind's, fewer answers than it had to get.
 */
#include "load.h"
#include <linux/eventpoll.h>
#include "kinds.h"

enum { KINDS = sizeof(kinds) / sizeof(kinds[0]), MOST = 16384, TICKS = 10 };

static struct client {
	struct kind *kind;
	unsigned int wait, turn, age, quiet, sent, answers, head_size;
	int fd;
	libsys_u64 left; /* of a body */
	char head[500];
} clients[MOST];
static int epoll, total;
static unsigned int port;

static const struct text *text(const struct client *c)
{
	return &c->kind->texts[c->turn % c->kind->different];
}

static void wrong(struct client *c, const char *why)
{
	char line[60];
	unsigned int i;

	libsys_copy(line, sizeof(line), text(c)->bytes);
	for (i = 0; line[i]; i++)
		if (line[i] < ' ')
			line[i] = 0;
	if (c->kind->wrong++ < 5)
		libsys_print(1, "hostile: ", c->kind->name, ": ", why, ": ", line, "\n");
}

static void close_it(struct client *c)
{
	struct linger reset = { 1, 0 };

	if (c->answers < c->kind->least)
		wrong(c, "too few answers");
	if (!c->kind->polite)
		libsys_setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
	libsys_close(c->fd);
	c->fd = -1;
}

static void watch(struct client *c, int op, unsigned int events)
{
	struct epoll_event event = { events, (unsigned long)(c - clients) };

	must("epoll_ctl", libsys_epoll_ctl(epoll, op, c->fd, &event));
}

static void open_it(struct client *c)
{
	/* The memory that the kernel has for connections is the server's, too. */
	c->fd = dial(port, SOCK_NONBLOCK | SOCK_CLOEXEC, c->kind->reads ? 32768 : 0);
	if (c->fd < 0)
		return;
	c->turn++;
	c->age = c->quiet = c->sent = c->answers = c->head_size = 0;
	c->left = 0;
	c->kind->opened++;
	watch(c, EPOLL_CTL_ADD, EPOLLOUT);
}

/* Sends what is due: all of the text, or the bytes of another second; then what fills it up. */
static void send_more(struct client *c, unsigned int most)
{
	const struct text *t = text(c);
	char buffer[4096];
	unsigned int n;
	long r;

	while (most) {
		for (n = 0; n < most && n < sizeof(buffer); n++)
			if (c->sent + n < t->size)
				buffer[n] = t->bytes[c->sent + n];
			else if (c->kind->fill)
				buffer[n] = c->kind->fill;
			else
				break;
		r = n ? libsys_send(c->fd, buffer, n, MSG_NOSIGNAL) : 0;
		if (r <= 0)
			return;
		c->sent += (unsigned int)r;
		most -= (unsigned int)r;
	}
}

/* Takes the answers apart. */
static void judge(struct client *c, const char *bytes, unsigned int size)
{
	const char *status;
	unsigned int i;

	for (i = 0; i + 6 <= size; i++)
		if (bytes[i] == 'S' && libsys_compare(bytes + i, "SECRET", 6) == 0) {
			wrong(c, "the secret");
			break;
		}
	for (i = 0; i < size;) {
		if (c->left) {
			unsigned int n = c->left < size - i ? (unsigned int)c->left : size - i;

			i += n;
			c->left -= n;
		} else {
			c->head[c->head_size++] = bytes[i++];
			c->head[c->head_size] = 0;
			if (c->head_size == sizeof(c->head) - 1) {
				wrong(c, "a head too large");
				c->head_size = 0;
			}
			if (c->head_size < 16 ||
				libsys_compare(c->head + c->head_size - 4, "\r\n\r\n", 4) != 0)
				continue;
			status = c->kind->status;
			while (*status && *status != c->head[9])
				status++;
			if (*status)
				c->kind->statuses[*status - '2']++;
			else
				wrong(c, c->head);
			c->left = body_length(c->head);
			c->head_size = 0;
		}
		if (!c->left)
			c->answers++;
	}
}

/* Receives so much; whether there is still a connection. */
static int receive(struct client *c, unsigned int most)
{
	static char buffer[65536];
	long r;

	while (most) {
		r = libsys_recv(c->fd, buffer, most < sizeof(buffer) ? most : sizeof(buffer), 0);
		if (r == -EAGAIN)
			break;
		if (r <= 0) {
			c->kind->ended++;
			if (c->kind->kept)
				wrong(c, "ended by the server");
			close_it(c);
			return 0;
		}
		c->quiet = 0;
		most -= (unsigned int)r;
		judge(c, buffer, (unsigned int)r);
	}
	return 1;
}

static void happens(struct client *c, unsigned int events)
{
	if (events & EPOLLOUT) {
		watch(c, EPOLL_CTL_MOD, c->kind->reads ? 0 : EPOLLIN);
		send_more(c, c->kind->pace ? c->kind->pace : ~0U);
	}
	if (c->kind->reads && !(events & (EPOLLERR | EPOLLHUP)))
		return;
	if (receive(c, 65536)) {
		if (c->kind->least && c->answers >= c->kind->least)
			close_it(c);
	} else if (!c->kind->least && !c->kind->leaves) {
		open_it(c);
	}
}

/* A client's turn comes once a second. */
static void second(struct client *c)
{
	if (c->fd < 0) {
		if (c->wait)
			c->wait--;
		else
			open_it(c);
		return;
	}
	c->age++;
	if (c->kind->least && ++c->quiet > 20) {
		wrong(c, "kept waiting");
		close_it(c);
	} else if (c->kind->leaves && c->age > c->kind->leaves) {
		close_it(c);
	} else if (c->kind->reads == 0 || receive(c, c->kind->reads - 1)) {
		send_more(c, c->kind->pace);
	}
}

static void report(struct kind *k)
{
	libsys_print(1, k->name, ": ", libsys_dec(k->count), " clients, ", libsys_dec(k->opened),
		" connections, ", libsys_dec(k->ended), " ended by the server; 2xx ",
		libsys_dec(k->statuses[0]), ", 3xx ", libsys_dec(k->statuses[1]), ", 4xx ",
		libsys_dec(k->statuses[2]), ", 5xx ", libsys_dec(k->statuses[3]), "; wrong ",
		libsys_dec(k->wrong), "\n");
}

int main(int argc, char **argv)
{
	static struct epoll_event events[256];
	unsigned int now, next, end, tick = 0;
	int i, n, bad = 0;

	if (argc != 3)
		return 2;
	port = number(argv[1]);
	epoll = (int)must("epoll_create1", libsys_epoll_create1(EPOLL_CLOEXEC));
	for (i = 0; i < KINDS; i++)
		for (n = 0; n < kinds[i].count; n++, total++) {
			clients[total].kind = &kinds[i];
			clients[total].turn = (unsigned int)n;
			/* Or the server would lose its patience with all of them at once. */
			clients[total].wait = (unsigned int)(total / TICKS % 15);
			clients[total].fd = -1;
		}
	next = milliseconds();
	end = next + number(argv[2]) * 1000;
	while ((int)(end - (now = milliseconds())) > 0) {
		if ((int)(now - next) >= 0) {
			for (i = (int)(tick++ % TICKS); i < total; i += TICKS)
				second(&clients[i]);
			next += 1000 / TICKS;
		}
		n = (int)libsys_epoll_wait(epoll, events, 256, 1000 / TICKS / 2);
		for (i = 0; i < n; i++)
			if (clients[events[i].data].fd >= 0)
				happens(&clients[events[i].data], events[i].events);
	}
	for (i = 0; i < KINDS; i++) {
		report(&kinds[i]);
		bad |= kinds[i].wrong != 0;
	}
	return bad;
}
