/* SPDX-License-Identifier: 0BSD */
/*
 * libFuzzer target: the requests of examples/httpd.c. The same bytes come to two connections, to
 * one all at once, to the other in pieces, and both must be answered with the same bytes: whole
 * replies, in each of which every line of the head is one of those that the server knows, and
 * whose body is as long as it says. Nothing is opened but below the root.
 */
#define CONNECTIONS 3
#define main program_main
#define unlink httpd_unlink
#define link httpd_link
#include "../../examples/httpd.c"
#undef link
#undef unlink
#include "input.h"

/* The C library's headers hide what the kernel's have. */
extern unsigned long strtoul(const char *, char **, int);
extern void *memcpy(void *, const void *, size_t), *memset(void *, int, size_t);
extern void *memmem(const void *, size_t, const void *, size_t);
extern int memcmp(const void *, const void *, size_t);
extern int strncmp(const char *, const char *, size_t);
extern size_t strlen(const char *), strspn(const char *, const char *);
extern char *strstr(const char *, const char *);

enum { MOST = 1 << 15, FILE_SIZE = 3000, LONGEST = 4096 };

static const unsigned char *bytes, *pieces, *pieces_end;
static size_t size_of_bytes, given;
static char answers[2][1 << 20];
static size_t answered[2];
static int which;
static unsigned int opened;

/* How much of so many bytes goes over at a time. */
static size_t piece(size_t most)
{
	size_t n;

	if (which == 0 || pieces == pieces_end || !most)
		return most;
	n = *pieces++;
	return n == 0 ? 0 : n < most ? n : most;
}

static long receive(char *to, size_t most)
{
	size_t n = size_of_bytes - given;

	if (!n)
		return 0;
	n = piece(n < most ? n : most);
	if (!n)
		return -EAGAIN;
	memcpy(to, bytes + given, n);
	given += n;
	return (long)n;
}

static long reply(const char *from, size_t most)
{
	size_t n = piece(most);

	if (!n)
		return -EAGAIN;
	MUST(answered[which] + n <= sizeof answers[which]);
	memcpy(answers[which] + answered[which], from, n);
	answered[which] += n;
	return (long)n;
}

static long open_file(const char *name, const struct open_how *how)
{
	size_t length = strlen(name);

	MUST(how->resolve & RESOLVE_BENEATH && how->resolve & RESOLVE_NO_MAGICLINKS);
	MUST(length && length < LONGEST);
	opened++;
	/* By its name some file, a folder, or something that is not there or not below the root. */
	return name[0] == '/'             ? -EXDEV
		: name[length - 1] == 'l' ? 50
		: name[0] == 'd'          ? 51
		: name[0] == 'e'          ? -EACCES
		: name[0] == 'n'          ? -ENOENT
					  : 50;
}

long fuzz_kernel(libsys_word nr, libsys_word a, libsys_word b, libsys_word c, libsys_word d,
	libsys_word e, libsys_word f)
{
	static char file[FILE_SIZE];
	struct statx *st;
	long r;

	(void)a, (void)f;
	switch (nr) {
	case SYS_NR_recvfrom:
		return receive((char *)b, (size_t)c);
	case SYS_NR_sendto:
		return reply((char *)b, (size_t)c);
	case SYS_NR_sendfile:
		MUST(*(libsys_loff_t *)c + d <= FILE_SIZE);
		memset(file, 'f', sizeof file);
		r = reply(file, (size_t)d);
		if (r > 0)
			*(libsys_loff_t *)c += r;
		return r;
	case SYS_NR_read:
		MUST(c <= FILE_SIZE);
		/* Now and then the file has become shorter. */
		return opened % 4 ? (memset((char *)b, 'f', (size_t)c), (long)c) : (long)c / 2;
	case SYS_NR_openat2:
		return open_file((char *)b, (struct open_how *)c);
	case SYS_NR_statx:
		st = (struct statx *)e;
		memset(st, 0, sizeof *st);
		st->stx_mode = a == 51 ? S_IFDIR : S_IFREG;
		st->stx_size = FILE_SIZE;
		st->stx_mtime.tv_sec = 1000000000;
		return 0;
	}
	return 0;
}

/* A line of a reply's head, which ends at `end'. */
static int known(const char *line, const char *end)
{
	static const char *const names[] = { "Date: ", "Connection: ", "Content-Type: ",
		"Content-Length: ", "Location: /", "Allow: GET, HEAD", "Last-Modified: " };
	unsigned int i;

	for (; line < end; end--)
		if ((unsigned char)end[-1] < ' ' || end[-1] == 127)
			return 0;
	for (i = 0; i < sizeof names / sizeof *names; i++)
		if (strncmp(line, names[i], strlen(names[i])) == 0)
			return 1;
	return 0;
}

/* Whole replies, of which at most the last may lack its body, as that of HEAD does. */
static void check_answers(char *at, char *end)
{
	int close = 0;

	while (at < end) {
		char *line, *stop = memmem(at, (size_t)(end - at), "\r\n\r\n", 4), *next;
		size_t length = 0;

		MUST(!close && stop && strncmp(at, "HTTP/1.1 ", 9) == 0);
		MUST(strspn(at + 9, "0123456789") == 3);
		for (line = strstr(at, "\r\n") + 2; line < stop + 2; line = next + 2) {
			next = strstr(line, "\r\n");
			MUST(known(line, next));
			if (strncmp(line, "Content-Length: ", 16) == 0)
				length = strtoul(line + 16, 0, 10);
			close |= strncmp(line, "Connection: close", 17) == 0;
		}
		at = stop + 4;
		/* A body, or the next reply, or the end. */
		if (at < end && strncmp(at, "HTTP/1.1 ", 9) != 0) {
			MUST(length <= (size_t)(end - at));
			at += length;
		}
	}
}

static void talk(void)
{
	struct connection *c = &connections[which + 1];
	unsigned int turns;

	memset(c, 0, sizeof *c);
	/* Nothing is read that another request has left there. */
	memset(texts, which ? 0x55 : 0xaa, sizeof texts);
	texts[0].next = 0;
	unused_text = texts;
	c->file = -1;
	c->fd = 40;
	c->events = EPOLLIN;
	given = 0;
	answered[which] = 0;
	httpd_link(c);
	for (turns = 0; c->fd >= 0 && turns < 100000; turns++)
		serve(c);
	MUST(c->fd < 0 && unused_text == texts);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	/* Ahead of the bytes, the lengths of their pieces. */
	size_t n = size ? data[0] % 64 : 0;

	if (size < 1 + n || size > MOST)
		return 0;
	pieces = data + 1;
	pieces_end = pieces + n;
	bytes = pieces_end;
	size_of_bytes = size - 1 - n;
	ends.older = ends.newer = &ends;
	unused = connections;
	now = 0;
	put_date(date, 1000000000);
	for (which = 0; which < 2; which++) {
		pieces = data + 1;
		talk();
	}
	MUST(answered[0] == answered[1] && memcmp(answers[0], answers[1], answered[0]) == 0);
	answers[0][answered[0]] = 0;
	check_answers(answers[0], answers[0] + answered[0]);
	return 0;
}
