/* SPDX-License-Identifier: 0BSD */
/*
 * normal PORT FOLDER SECONDS BOUND: a client as clients should be, of a server of FOLDER: each file
 * that it asks for must come whole, within BOUND milliseconds from the connection on. One request
 * in two is on a connection that is kept. Every five seconds it prints the number of right answers,
 * how long those took on the average, and the longest.
 */
#include "load.h"

static const char *const names[] = { "a.txt", "index.html", "long.txt" };
static unsigned int port, folder;
static int connection = -1;

static int wrong(const char *name, const char *why)
{
	libsys_print(1, "normal: ", name, ": ", why, "\n");
	return 0;
}

/* Receives so many bytes, or to the end of an answer's head if `head' is set. */
static long receive(char *to, libsys_size_t size, int head)
{
	libsys_size_t n = 0;
	long r;

	while (n < size && !(head && n > 3 && libsys_compare(to + n - 4, "\r\n\r\n", 4) == 0)) {
		r = libsys_recv(connection, to + n, head ? 1 : size - n, 0);
		if (r <= 0)
			break;
		n += (libsys_size_t)r;
	}
	return (long)n;
}

/* Asks for a file; whether it came as it is. */
static int ask(const char *name, int last)
{
	static struct __kernel_sock_timeval patience = { .tv_sec = 30 };
	static char head[1024], body[1 << 16], want[1 << 16];
	long n = 1;
	libsys_u64 left;
	int file;

	if (connection < 0) {
		connection = dial(port, 0, 0);
		if (connection < 0)
			return wrong(name, "no connection");
		libsys_setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO_NEW, &patience,
			sizeof(patience));
	}
	libsys_print(connection, "GET /", name, " HTTP/1.1\r\nHost: x\r\n",
		last ? "Connection: close\r\n" : "", "\r\n");
	head[receive(head, sizeof(head) - 1, 1)] = 0;
	if (libsys_compare(head, "HTTP/1.1 200 ", 13) != 0)
		return wrong(name, *head ? head : "no answer");
	file = (int)must(name, libsys_openat((int)folder, name, O_RDONLY | O_CLOEXEC, 0));
	for (left = body_length(head); n > 0;) {
		n = must(name, libsys_read(file, want, sizeof(want)));
		if ((libsys_u64)n > left || receive(body, (libsys_size_t)n, 0) != n ||
			__builtin_memcmp(body, want, (libsys_size_t)n) != 0)
			break;
		left -= (libsys_u64)n;
	}
	libsys_close(file);
	if (n > 0 || left)
		return wrong(name, "another body");
	if (last) {
		if (receive(body, 1, 0) != 0)
			return wrong(name, "more after the last answer");
		libsys_close(connection);
		connection = -1;
	}
	return 1;
}

int main(int argc, char **argv)
{
	unsigned int start, bound, end, line, took, i, right = 0, sum = 0, longest = 0;
	int bad = 0;

	if (argc != 5)
		return 2;
	port = number(argv[1]);
	folder = (unsigned int)must(argv[2], libsys_open(argv[2], O_PATH | O_CLOEXEC, 0));
	bound = number(argv[4]);
	line = milliseconds() + 5000;
	end = line - 5000 + number(argv[3]) * 1000;
	for (i = 0; (int)(end - milliseconds()) > 0; i++) {
		start = milliseconds();
		if (ask(names[i / 2 % 3], i % 2)) {
			took = milliseconds() - start;
			right++;
			sum += took;
			longest = took > longest ? took : longest;
			if (took > bound)
				bad = !wrong(names[i / 2 % 3], "late");
		} else {
			bad = 1;
			libsys_close(connection);
			connection = -1;
		}
		if ((int)(milliseconds() - line) >= 0) {
			libsys_print(1, "right ", libsys_dec(right), " mean ",
				libsys_dec(right ? sum / right : 0), " longest ",
				libsys_dec(longest), "\n");
			right = sum = longest = 0;
			line += 5000;
		}
		pause_for(20000);
	}
	return bad;
}
