/* SPDX-License-Identifier: 0BSD */
/*
 * http PORT: a client for the tests of httpd on the loopback interface. It does what the lines of
 * its input say:
 */
/* a connection is a number; TEXT may have \r \n \t \\ \0 and, at its end, a space. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int fds[4096];
static struct sockaddr_in server;
static char head[65536];

static int dial(void)
{
	int one = 1, fd = socket(AF_INET, SOCK_STREAM, 0);

	if (connect(fd, (struct sockaddr *)&server, sizeof(server)) < 0) {
		close(fd);
		return -1;
	}
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	return fd;
}

static size_t unescape(char *s)
{
	static const char names[] = "rnt0", bytes[] = { '\r', '\n', '\t', 0 };
	char *to = s, *start = s;

	for (; *s; s++)
		if (*s == '\\') {
			const char *name = memchr(names, *++s, sizeof(bytes));

			*to++ = name ? bytes[name - names] : *s;
		} else {
			*to++ = *s;
		}
	return to - start;
}

/*
 * Sends a text so many times, `step' bytes a call. A server that has closed is seen by what is read
 * later.
 */
static void deliver(int fd, const char *text, size_t size, int times, size_t step)
{
	while (times-- > 0)
		for (size_t at = 0; at < size; at += step)
			if (send(fd, text + at, step < size - at ? step : size - at, MSG_NOSIGNAL) <
				0)
				return;
}

/*
 * Reads the head of a reply, a byte at a time so as to leave the rest; gives its Content-Length, or
 * -1 for no reply.
 */
static long read_head(int fd)
{
	size_t n = 0;
	char *length;

	while (n < sizeof(head) - 1 && read(fd, head + n, 1) == 1) {
		head[++n] = 0;
		if (n >= 4 && !memcmp(head + n - 4, "\r\n\r\n", 4)) {
			length = strstr(head, "\r\nContent-Length: ");
			return length ? strtol(length + 18, 0, 10) : 0;
		}
	}
	printf("no reply, %zu bytes\n", n);
	return -1;
}

/* The head without its date and carriage returns. */
static void show_head(void)
{
	char *s = strstr(head, "\r\nDate: ");

	if (s)
		memmove(s, s + 37, strlen(s + 37) + 1);
	else
		printf("no date\n");
	for (s = head; *s; s++)
		if (*s != '\r')
			putchar(*s);
}

/* Reads a body; shows it, or compares it with what a file holds. */
static void read_body(int fd, long length, FILE *file)
{
	long done = 0, same = 1;
	char buffer[65536];

	while (done < length) {
		long i, n = length - done;

		n = read(fd, buffer, n < (long)sizeof(buffer) ? n : (long)sizeof(buffer));
		if (n <= 0)
			break;
		for (i = 0; file && i < n; i++)
			same &= getc(file) == (unsigned char)buffer[i];
		if (!file)
			fwrite(buffer, 1, n, stdout);
		done += n;
	}
	if (file && done < length)
		puts("cut short");
	else if (file)
		puts(same && getc(file) == EOF ? "same" : "different");
}

static void run(char *command, int n, char *text)
{
	int fd = fds[n], i;
	long length;
	FILE *file;
	size_t size;

	if (!strcmp(command, "open")) {
		fds[n] = dial();
		if (fds[n] < 0)
			printf("cannot open %d\n", n);
	} else if (!strcmp(command, "idle")) { /* opens connections up to n */
		for (i = 1; i <= n; i++)
			run("open", i, text);
	} else if (!strcmp(command, "drop")) { /* closes them */
		for (i = 1; i <= n; i++)
			close(fds[i]);
	} else if (!strcmp(command, "refused")) { /* tries until there is nobody to connect to */
		while ((fd = dial()) >= 0)
			close(fd);
		printf("%s\n", errno == ECONNREFUSED ? "refused" : strerror(errno));
	} else if (!strcmp(command, "get")) { /* a request for TEXT */
		snprintf(head, sizeof(head), "GET %s HTTP/1.1\r\nHost: x\r\n\r\n", text);
		deliver(fd, head, strlen(head), 1, strlen(head));
	} else if (!strcmp(command, "send")) {
		size = unescape(text);
		deliver(fd, text, size, 1, size);
	} else if (!strcmp(command, "slow")) { /* a byte at a time */
		deliver(fd, text, unescape(text), 1, 1);
	} else if (!strcmp(command, "many")) { /* TEXT is how often, and what */
		i = strtol(text, &text, 10);
		size = unescape(++text);
		deliver(fd, text, size, i, size);
	} else if (!strcmp(command, "reply")) { /* shows a reply */
		length = read_head(fd);
		if (length >= 0)
			show_head();
		read_body(fd, length, 0);
	} else if (!strcmp(command, "head")) { /* shows a reply that has no body */
		if (read_head(fd) >= 0)
			show_head();
		/* shows a reply's status and leaves out its body */
	} else if (!strcmp(command, "status")) {
		length = read_head(fd);
		if (length >= 0)
			printf("%.3s\n", head + 9);
		while (length-- > 0 && read(fd, head, 1) == 1)
			;
	} else if (!strcmp(command, "body")) { /* compares a reply's body with file TEXT */
		file = fopen(text, "r");
		read_body(fd, read_head(fd), file);
		fclose(file);
	} else if (!strcmp(command, "begun")) { /* waits for the first byte of a reply */
		recv(fd, head, 1, MSG_PEEK);
	} else if (!strcmp(command, "end")) { /* waits for the server to close */
		for (size = 0; (length = read(fd, head, sizeof(head))) > 0;)
			size += length;
		printf("%s after %zu bytes\n", length == 0 ? "end" : "reset", size);
	} else if (!strcmp(command, "shut")) {
		shutdown(fd, SHUT_WR);
	} else if (!strcmp(command, "close")) {
		close(fd);
	} else if (!strcmp(command, "reset")) {
		struct linger now = { 1, 0 };

		setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
		close(fd);
	} else if (!strcmp(command, "sh")) { /* a shell command */
		fflush(stdout);
		if (system(text) != 0)
			printf("sh failed: %s\n", text);
	} else {
		printf("unknown command %s\n", command);
	}
}

int main(int argc, char **argv)
{
	static char line[65536];
	char command[16];
	int n, at;

	server.sin_family = AF_INET;
	server.sin_port = htons(argc > 1 ? atoi(argv[1]) : 0);
	server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	while (fgets(line, sizeof(line), stdin)) {
		line[strcspn(line, "\n")] = 0;
		if (sscanf(line, " %15s %d%n", command, &n, &at) == 2)
			run(command, n, line + at + (line[at] == ' '));
	}
	return 0;
}
