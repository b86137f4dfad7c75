/* SPDX-License-Identifier: 0BSD */
/*
 * httpd ROOT [PORT [ADDRESS]]: serves the files below ROOT over HTTP/1.1, at 127.0.0.1 and port
 * 8080 unless told otherwise; with port 0 the kernel picks one. SIGTERM or SIGINT ends it after the
 * replies under way.
 *
 * There is one thread and one epoll. All memory is static, so it cannot run out. A request's head
 * must arrive, and a reply must make progress, within TIMEOUT seconds. The kernel opens nothing
 * outside ROOT, whatever the path (openat2).
 */
#include <libsys.h>
#include <libsys/fcntl.h>
#include <libsys/in.h>
#include <libsys/portable.h>
#include <libsys/socket.h>
#include <libsys/text.h>
#include <libsys/time.h>
#include <asm/resource.h>
#include <linux/errno.h>
#include <linux/eventpoll.h>
#include <linux/openat2.h>
#include <linux/resource.h>
#include <linux/signal.h>
#include <linux/signalfd.h>
#include <linux/stat.h>
#include <linux/tcp.h>

#ifndef TIMEOUT
#define TIMEOUT 15
#endif
#ifndef CONNECTIONS
#define CONNECTIONS 16384
#endif
/* After so many bytes of sendfile, it is the next connection's turn. */
#define TURN (1 << 18)
/* What the kernel takes ahead of the client's window: more would hide a slow client's progress. */
#define AHEAD (1 << 15)

/*
 * Room for a request and its reply. A connection has it from the first byte of a request to the
 * last of the reply, so those that are idle take little memory. Free ones are a list; if the next
 * is null, it is the one behind in the array, and has never been used.
 */
static struct text {
	struct text *next;
	char reply[5120], request[4096];
} texts[CONNECTIONS], *unused_text;

static struct connection {
	/* open ones are linked by deadline; free ones are a list like that of texts, by newer */
	struct connection *older, *newer;
	struct text *text;
	unsigned int deadline;
	int fd, file;
	unsigned int events; /* what epoll waits for */
	unsigned int in, out, sent; /* bytes of the request, of the reply, and of the reply sent */
	libsys_loff_t offset, end; /* the part of the file still to send */
	/* HEAD; HTTP/1.0; the reply is the last; it is sent */
	char head_only, old, close, draining;
} connections[CONNECTIONS], ends, *unused;

static int epoll, root, listener, stopping, paused;
static unsigned int now;
static char date[30], modified[30], path[sizeof(texts->request) + 16];

/* Text. */

static char *put(char *to, const char *s)
{
	while (*s)
		*to++ = *s++;
	return to;
}

static char *put_number(char *to, libsys_u64 n)
{
	return to + libsys_format_u64(to, LIBSYS_DIGITS, n, 10);
}

static void put_two(char *to, unsigned int n)
{
	to[0] = '0' + n / 10;
	to[1] = '0' + n % 10;
}

/* Good until 2106. */
static void put_date(char *to, unsigned int t)
{
	static const unsigned char length[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	unsigned int i, day = t / 86400, year = 1970, month = 0, leap, n;

	put(to, "Thu, 01 Jan 1970 00:00:00 GMT");
	for (i = 0; i < 3; i++)
		to[i] = "ThuFriSatSunMonTueWed"[day % 7 * 3 + i];
	for (; leap = year % 4 == 0 && year != 2100, day >= (n = 365 + leap); year++)
		day -= n;
	for (; day >= (n = length[month] + (month == 1 && leap)); month++)
		day -= n;
	put_two(to + 5, day + 1);
	for (i = 0; i < 3; i++)
		to[8 + i] = "JanFebMarAprMayJunJulAugSepOctNovDec"[month * 3 + i];
	put_two(to + 12, year / 100);
	put_two(to + 14, year % 100);
	put_two(to + 17, t / 3600 % 24);
	put_two(to + 20, t / 60 % 60);
	put_two(to + 23, t % 60);
}

/* If s starts with `start' (lower case; s in any case), returns what follows; else null. */
static char *after(char *s, const char *start)
{
	for (; *start; s++)
		if ((*s | 32) != *start++)
			return 0;
	return s;
}

static int same(const char *s, const char *t)
{
	while (*s && *s == *t) {
		s++;
		t++;
	}
	return *s == *t;
}

/* Ends s at the first character c. Returns what follows it, or null. */
static char *cut(char *s, char c)
{
	for (; *s; s++)
		if (*s == c) {
			*s = 0;
			return s + 1;
		}
	return 0;
}

/* Connections. */

static void unlink(struct connection *c)
{
	c->older->newer = c->newer;
	c->newer->older = c->older;
}

/* All timeouts are the same, so the list stays in order. */
static void link(struct connection *c)
{
	c->deadline = now + TIMEOUT;
	c->newer = &ends;
	c->older = ends.older;
	c->older->newer = ends.older = c;
}

static void touch(struct connection *c)
{
	unlink(c);
	link(c);
}

/* `who' comes back with the events: a connection, null for the listener, or &ends for signals. */
static void watch(int op, int fd, unsigned int events, const void *who)
{
	struct epoll_event event = { .events = events, .data = (unsigned long)who };

	libsys_epoll_ctl(epoll, op, fd, &event);
}

static void end_reply(struct connection *c)
{
	if (c->file >= 0)
		libsys_close(c->file);
	c->file = -1;
	c->out = c->sent = 0;
	c->offset = c->end = 0;
}

static void free_text(struct connection *c)
{
	if (c->text) {
		c->text->next = unused_text;
		unused_text = c->text;
	}
	c->text = 0;
}

static void drop(struct connection *c)
{
	end_reply(c);
	free_text(c);
	libsys_close(c->fd);
	c->fd = -1;
	unlink(c);
	c->newer = unused;
	unused = c;
}

/* Out of descriptors: whether the connection nearest its deadline, if not c, was closed for one. */
static int made_room(long error, struct connection *c)
{
	if (error != -EMFILE || ends.newer == c)
		return 0;
	drop(ends.newer);
	return 1;
}

/*
 * Whether there was another connection to accept. Without descriptors, accept4 says so even if
 * there is none; `sure' is that there is one.
 */
static int welcome(int sure)
{
	struct connection *c;
	long fd;

	do
		fd = libsys_accept4(listener, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC);
	while (sure && made_room(fd, &ends));
	if (fd < 0) {
		/*
		 * Out of descriptors or memory: epoll would report the same connection again and
		 * again.
		 */
		if (fd == -EMFILE || fd == -ENFILE || fd == -ENOBUFS || fd == -ENOMEM)
			paused = sure;
		return 0;
	}
	/* If all are taken, close the one nearest its deadline. */
	if (unused == connections + CONNECTIONS)
		drop(ends.newer);
	c = unused;
	unused = c->newer ? c->newer : c + 1;
	c->fd = fd;
	c->file = -1;
	c->in = c->close = c->draining = 0;
	c->events = EPOLLIN;
	link(c);
	watch(EPOLL_CTL_ADD, fd, EPOLLIN, c);
	return 1;
}

/* Replies. */

static char *start(struct connection *c, const char *status)
{
	char *to = put(c->text->reply, "HTTP/1.1 ");

	to = put(put(put(to, status), "\r\nDate: "), date);
	if (c->close)
		to = put(to, "\r\nConnection: close");
	else if (c->old)
		to = put(to, "\r\nConnection: keep-alive");
	return put(to, "\r\n");
}

/* A reply whose body is its status. `more' and `value' are another line of its head. */
static void say(struct connection *c, const char *status, const char *more, const char *value)
{
	char *to = put(put(put(start(c, status), more), value),
		"Content-Type: text/plain\r\nContent-Length: ");
	const char *s = status;

	while (*s)
		s++;
	to = put(put_number(to, s - status + 1), "\r\n\r\n");
	if (!c->head_only)
		to = put(put(to, status), "\n");
	c->out = to - c->text->reply;
}

static void give_up(struct connection *c, const char *status)
{
	c->close = 1;
	say(c, status, "", "");
}

static const char *type(const char *name)
{
	static const char types[] = "html\0text/html\0"
				    "css\0text/css\0"
				    "js\0text/javascript\0"
				    "txt\0text/plain\0"
				    "json\0application/json\0"
				    "xml\0application/xml\0"
				    "wasm\0application/wasm\0"
				    "pdf\0application/pdf\0"
				    "svg\0image/svg+xml\0"
				    "png\0image/png\0"
				    "jpg\0image/jpeg\0"
				    "gif\0image/gif\0"
				    "webp\0image/webp\0"
				    "ico\0image/x-icon\0"
				    "woff2\0font/woff2\0"
				    "mp4\0video/mp4\0";
	const char *t = types, *dot = "";

	for (; *name; name++)
		if (*name == '.' || *name == '/')
			dot = *name == '.' ? name + 1 : "";
	for (; *t; t++) {
		int found = same(dot, t);

		while (*t++)
			;
		if (found)
			return t;
		while (*t)
			t++;
	}
	return "application/octet-stream";
}

/* Opens path below the root: not through links or `..' that leave it, nor /proc's links. */
static int open_below(struct statx *st)
{
	struct open_how how = {
		.flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | O_LARGEFILE,
		.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS,
	};
	long r, fd = libsys_openat2(root, path, &how, sizeof(how));

	if (fd < 0)
		return fd;
	r = libsys_fstat(fd, st);
	if (r == 0 && (S_ISREG(st->stx_mode) || S_ISDIR(st->stx_mode)))
		return fd;
	libsys_close(fd);
	return r < 0 ? r : -EACCES;
}

static int hex(int c)
{
	return c >= '0' && c <= '9' ? c - '0' : (c |= 32) >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Turns the target of a request into path, relative to the root. */
static int decode(const char *s)
{
	char *to = path;

	while (*s == '/')
		s++;
	for (; *s; s++) {
		int c = *s;

		if (c == '%') {
			c = hex(s[1]) < 0 ? -1 : hex(s[1]) << 4 | hex(s[2]);
			if (c <= 0)
				return 0;
			s += 2;
		}
		*to++ = c;
	}
	*to = 0;
	if (to == path || to[-1] == '/')
		put(to, "index.html")[0] = 0;
	return 1;
}

static void get(struct connection *c, char *target, const char *since)
{
	const char *kind;
	char *to;
	struct statx st;
	int fd;

	cut(target, '?');
	if (!decode(target)) {
		give_up(c, "400 Bad Request");
		return;
	}
	do
		fd = open_below(&st);
	while (made_room(fd, c));
	c->file = fd;
	if (fd == -EACCES || fd == -EPERM || fd == -EXDEV)
		say(c, "403 Forbidden", "", "");
	else if (fd == -EMFILE || fd == -ENFILE || fd == -ENOMEM || fd == -EAGAIN)
		say(c, "503 Service Unavailable", "", "");
	else if (fd < 0)
		say(c, "404 Not Found", "", "");
	else if (S_ISDIR(st.stx_mode)) {
		/*
		 * Links in its index are relative to its name with a slash. A target that begins
		 * with two slashes would name another host.
		 */
		while (target[1] == '/')
			target++;
		for (to = target; *to; to++)
			;
		if (to == target || to[-1] == '/') {
			say(c, "403 Forbidden", "", "");
			return;
		}
		put(to, "/\r\n")[0] = 0; /* over the version, which has been read */
		say(c, "301 Moved Permanently", "Location: ", target);
	}
	if (c->out)
		return;
	put_date(modified, st.stx_mtime.tv_sec);
	if (since && same(since, modified)) {
		c->out = put(start(c, "304 Not Modified"), "\r\n") - c->text->reply;
		return;
	}
	kind = type(path);
	to = put(put(start(c, "200 OK"), "Content-Type: "), kind);
	if (*kind == 't')
		to = put(to, "; charset=utf-8");
	to = put(put(put(to, "\r\nLast-Modified: "), modified), "\r\nContent-Length: ");
	c->out = put(put_number(to, st.stx_size), "\r\n\r\n") - c->text->reply;
	if (c->head_only)
		return;
	/* A small file is sent with the head. */
	if (st.stx_size <= sizeof(c->text->reply) - c->out &&
		libsys_read(fd, c->text->reply + c->out, st.stx_size) == (long)st.stx_size)
		c->out += st.stx_size;
	else
		c->end = st.stx_size;
}

/* Requests. */

/* Whether `word', in lower case, is anywhere in s. */
static int has(char *s, const char *word)
{
	for (; *s; s++)
		if (after(s, word))
			return 1;
	return 0;
}

/* Parses a request, whose lines end with null characters up to `stop', and makes the reply. */
static void answer(struct connection *c, char *line, char *stop)
{
	char *target = cut(line, ' '), *version = target ? cut(target, ' ') : 0, *name, *value;
	const char *since = 0;
	int hosts = 0, body = 0, get_it = same(line, "GET");

	c->head_only = same(line, "HEAD");
	/* A tab would come back in Location. */
	if (!version || !*target || cut(target, '\t'))
		goto bad;
	c->old = same(version, "HTTP/1.0");
	c->close |= c->old;
	if (!c->old && !same(version, "HTTP/1.1")) {
		give_up(c, "505 HTTP Version Not Supported");
		return;
	}
	for (line = version;;) {
		while (*line)
			line++;
		while (!*line && line < stop)
			line++;
		if (line == stop)
			break;
		for (name = line; *line > ' ' && *line != ':'; line++)
			;
		/*
		 * No name, a space before the colon, a continued line: servers differ here, which
		 * allows request smuggling.
		 */
		if (line == name || *line != ':')
			goto bad;
		for (value = line + 1; *value == ' ' || *value == '\t'; value++)
			;
		if (after(name, "host:"))
			hosts++;
		else if (after(name, "content-length:"))
			body |= !same(value, "0");
		else if (after(name, "transfer-encoding:"))
			body = 1;
		else if (after(name, "if-modified-since:"))
			since = value;
		else if (after(name, "connection:")) {
			if (has(value, "close"))
				c->close = 1;
			else if (c->old && has(value, "keep-alive"))
				c->close = 0;
		}
	}
	if (hosts > 1 || (!hosts && !c->old))
		goto bad;
	/* A body is not read, so there can be no next request. */
	c->close |= body;
	if (!get_it && !c->head_only) {
		say(c, "405 Method Not Allowed", "Allow: GET, HEAD\r\n", "");
		return;
	}
	/* Clients of a proxy send the whole URL. */
	name = after(target, "http://");
	if (name)
		for (target = name; *target && *target != '/';)
			target++;
	else if (*target != '/')
		goto bad;
	if (body)
		say(c, "413 Content Too Large", "", "");
	else
		get(c, target, since);
	return;
bad:
	give_up(c, "400 Bad Request");
}

/* Replies to the first request if it is complete or too long. Returns whether it did. */
static int take(struct connection *c)
{
	char *p = c->text->request, *end = p + c->in, *s, *stop = 0, *next = end;
	unsigned int lines = 0;

	while (p < end && (*p == '\r' || *p == '\n'))
		p++;
	for (s = p; s < end && !stop; s++)
		if (*s == '\n') {
			lines++;
			next = s + 1 < end && s[1] == '\r' ? s + 2 : s + 1;
			if (next++ < end && next[-1] == '\n')
				stop = s;
		}
	if (!stop && c->in < sizeof(c->text->request))
		return 0;
	c->head_only = c->old = c->close = 0;
	if (!stop) {
		give_up(c, lines ? "431 Request Header Fields Too Large" : "414 URI Too Long");
		return 1;
	}
	for (s = p; s <= stop; s++)
		if (*s == '\n') {
			*s = 0;
			if (s[-1] == '\r')
				s[-1] = 0;
		} else if (((unsigned char)*s < ' ' && *s != '\t' &&
				   (*s != '\r' || s[1] != '\n')) ||
			*s == 127) {
			give_up(c, "400 Bad Request");
			return 1;
		}
	answer(c, p, stop);
	for (c->in = 0; next < end;)
		c->text->request[c->in++] = *next++;
	return 1;
}

/* Serves a connection until that would block, or keep the others waiting. */
static void serve(struct connection *c)
{
	unsigned int events, received = 0;
	long r;

	if (!c->text) {
		c->text = unused_text;
		unused_text = c->text->next ? c->text->next : c->text + 1;
	}
	for (;;) {
		if (c->sent < c->out) {
			r = libsys_send(c->fd, c->text->reply + c->sent, c->out - c->sent,
				c->end ? MSG_MORE : 0);
			if (r > 0)
				c->sent += r;
		} else if (c->offset < c->end) {
			r = libsys_sendfile(c->fd, c->file, &c->offset,
				c->end - c->offset < TURN ? c->end - c->offset : TURN);
			/*
			 * The file has become shorter. Only closing the connection tells the
			 * client.
			 */
			if (r == 0)
				break;
			if (r > 0) {
				touch(c);
				if (c->offset < c->end)
					r = -EAGAIN;
			}
		} else if (c->out) {
			end_reply(c);
			touch(c);
			/*
			 * Closing with unread input would send a reset, which might overtake the
			 * reply.
			 */
			if (c->close) {
				libsys_shutdown(c->fd, SHUT_WR);
				c->draining = 1;
				c->in = 0;
			}
			continue;
		} else if (!c->draining && take(c)) {
			continue;
		} else if (received++) {
			r = -EAGAIN;
		} else {
			r = libsys_recv(c->fd, c->text->request + c->in,
				sizeof(c->text->request) - c->in, 0);
			if (r == 0)
				break;
			if (r > 0 && !c->draining) {
				if (!c->in)
					touch(c);
				c->in += r;
			}
		}
		if (r == -EAGAIN || r == -EINTR) {
			events = c->out ? EPOLLOUT : EPOLLIN;
			if (events != c->events)
				watch(EPOLL_CTL_MOD, c->fd, events, c);
			c->events = events;
			if (!c->in && !c->out)
				free_text(c);
			return;
		}
		if (r < 0)
			break;
	}
	drop(c);
}

/* Stopping: accept no more connections and no more requests. */
static void stop_soon(void)
{
	struct connection *c, *next;

	if (stopping++)
		libsys_exit_group(1);
	libsys_close(listener);
	for (c = ends.newer; c != &ends; c = next) {
		next = c->newer;
		c->close = 1;
		if (!c->out && !c->draining)
			drop(c);
	}
}

static void tick(void)
{
	struct __kernel_timespec t;

	libsys_clock_gettime(CLOCK_REALTIME_COARSE, &t);
	put_date(date, t.tv_sec);
	libsys_clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
	now = t.tv_sec;
}

/* Errors are printed as numbers: their names would take a kilobyte. */
static long must(const char *what, long r)
{
	char text[sizeof(path)], *to;

	if (r < 0) {
		to = put(put(put(text, "httpd: "), what), ": error ");
		to = put(put_number(to, -r), "\n");
		libsys_write(2, text, to - text);
		libsys_exit_group(1);
	}
	return r;
}

/* Returns what follows the number, or a question mark if there is no number. */
static const char *number(const char *s, unsigned int *to)
{
	const char *start = s;

	for (*to = 0; *s >= '0' && *s <= '9' && *to < 100000; s++)
		*to = *to * 10 + (*s - '0');
	return s > start ? s : "?";
}

static void start_listening(const char *port, const char *address)
{
	struct sockaddr_in a = { .sin_family = AF_INET };
	unsigned char *bytes = (unsigned char *)&a.sin_port;
	int i, one = 1, ahead = AHEAD, size = sizeof(a);
	unsigned int n;
	char text[50], *to;

	if (*number(port, &n) || n > 65535)
		must("port", -EINVAL);
	bytes[0] = n >> 8;
	bytes[1] = n;
	bytes = (unsigned char *)&a.sin_addr;
	for (i = 0; i < 4; i++) {
		address = number(address, &n);
		if (n > 255 || *address++ != ("..."[i]))
			must("address", -EINVAL);
		bytes[i] = n;
	}
	listener = must("socket",
		libsys_socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
	libsys_setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	libsys_setsockopt(listener, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	libsys_setsockopt(listener, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &ahead, sizeof(ahead));
	must("bind", libsys_bind(listener, (struct sockaddr *)&a, sizeof(a)));
	must("listen", libsys_listen(listener, 4096));
	must("getsockname", libsys_getsockname(listener, (struct sockaddr *)&a, &size));
	to = put(text, "http://");
	for (i = 0; i < 4; i++)
		*(to = put_number(to, bytes[i])) = "...:"[i], to++;
	bytes = (unsigned char *)&a.sin_port;
	to = put(put_number(to, bytes[0] << 8 | bytes[1]), "/\n");
	libsys_write(1, text, to - text);
}

int main(int argc, char **argv)
{
	static struct epoll_event events[64];
	struct signalfd_siginfo info;
	libsys_sigset_t set;
	struct rlimit64 files;
	struct statx st;
	struct connection *c;
	int i, n, more, signals, wait;

	if (argc < 2 || argc > 4)
		must("arguments: ROOT [PORT [ADDRESS]]", -EINVAL);
	/*
	 * Opening the root itself shows a kernel without openat2 (before 5.6) now, not at each
	 * request.
	 */
	root = must(argv[1], libsys_open(argv[1], O_PATH | O_DIRECTORY | O_CLOEXEC, 0));
	put(path, ".");
	libsys_close(must("openat2", open_below(&st)));
	if (libsys_getrlimit(RLIMIT_NOFILE, &files) == 0) {
		files.rlim_cur = files.rlim_max;
		libsys_setrlimit(RLIMIT_NOFILE, &files);
	}
	unused = connections;
	unused_text = texts;
	ends.older = ends.newer = &ends;
	libsys_sigemptyset(&set);
	libsys_sigaddset(&set, SIGTERM);
	libsys_sigaddset(&set, SIGINT);
	signals = must("signalfd", libsys_signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC));
	/* Errors tell that a client has gone, too; SIGPIPE stays blocked. */
	libsys_sigaddset(&set, SIGPIPE);
	libsys_sigprocmask(SIG_BLOCK, &set, 0);
	epoll = must("epoll_create1", libsys_epoll_create1(EPOLL_CLOEXEC));
	tick();
	start_listening(argc > 2 ? argv[2] : "8080", argc > 3 ? argv[3] : "127.0.0.1");
	watch(EPOLL_CTL_ADD, listener, EPOLLIN, 0);
	watch(EPOLL_CTL_ADD, signals, EPOLLIN, &ends);
	for (;;) {
		while (ends.newer != &ends && (int)(ends.newer->deadline - now) <= 0)
			drop(ends.newer);
		wait = ends.newer == &ends ? -1 : (int)(ends.newer->deadline - now) * 1000;
		if (wait < 0 && stopping)
			return 0;
		/*
		 * The end of a connection frees a descriptor. Other processes may free some, too,
		 * so look again after 0.1 s.
		 */
		n = libsys_epoll_wait(epoll, events, 64, paused ? 100 : wait);
		tick();
		if (paused && !stopping)
			watch(EPOLL_CTL_MOD, listener, EPOLLIN, 0);
		paused = 0;
		for (i = 0; i < n; i++) {
			c = (struct connection *)(unsigned long)events[i].data;
			if (!c) {
				/* The others' turn costs as much whether one waits or many. */
				for (more = 64; more && welcome(more == 64);)
					more--;
			} else if (c == &ends) {
				while (libsys_read(signals, &info, sizeof(info)) > 0)
					stop_soon();
			} else if (c->fd >= 0)
				serve(c);
		}
		if (paused)
			watch(EPOLL_CTL_MOD, listener, 0, 0);
	}
}
