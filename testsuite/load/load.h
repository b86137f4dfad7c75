/* SPDX-License-Identifier: 0BSD */
/* What the clients of scripts/load share: time, numbers and a connection. */
#ifndef LOAD_H
#define LOAD_H

#include <libsys.h>
#include <libsys/fcntl.h>
#include <libsys/in.h>
#include <libsys/portable.h>
#include <libsys/socket.h>
#include <libsys/text.h>
#include <libsys/time.h>
#include <linux/errno.h>
#include <linux/time_types.h>

static __inline__ unsigned int milliseconds(void)
{
	struct __kernel_timespec t;

	libsys_clock_gettime(CLOCK_MONOTONIC, &t);
	return (unsigned int)t.tv_sec * 1000 + (unsigned int)t.tv_nsec / 1000000;
}

static __inline__ void pause_for(unsigned int microseconds)
{
	struct __kernel_timespec t = { .tv_nsec = microseconds * 1000 };

	libsys_clock_nanosleep(CLOCK_MONOTONIC, 0, &t, 0);
}

static __inline__ long must(const char *what, long r)
{
	return r < 0 ? libsys_die(what, r), r : r;
}

static __inline__ unsigned int number(const char *s)
{
	libsys_u64 n = 0;

	must(s, libsys_parse_u64(s, 0, 10, &n));
	return (unsigned int)n;
}

/*
 * A socket connected to the port, or about to be if the flags say SOCK_NONBLOCK. `buffer' is how
 * much the kernel is to keep of what comes, if not 0.
 */
static __inline__ int dial(unsigned int port, int flags, int buffer)
{
	struct sockaddr_in to = { .sin_family = AF_INET };
	unsigned char *bytes = (unsigned char *)&to.sin_port, *host = (unsigned char *)&to.sin_addr;
	int fd = (int)must("socket", libsys_socket(AF_INET, SOCK_STREAM | flags, 0));
	long r;

	if (buffer)
		libsys_setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof(buffer));
	bytes[0] = (unsigned char)(port >> 8);
	bytes[1] = (unsigned char)port;
	host[0] = 127;
	host[3] = 1;
	r = libsys_connect(fd, (struct sockaddr *)&to, sizeof(to));
	if (r == 0 || r == -EINPROGRESS)
		return fd;
	libsys_close(fd);
	return -1;
}

/* The length that the head of an answer gives for its body, or 0. */
static __inline__ libsys_u64 body_length(const char *head)
{
	static const char name[] = "\nContent-Length: ";
	const char *end;
	libsys_u64 n = 0;

	for (; *head; head++)
		if (libsys_compare(head, name, sizeof(name) - 1) == 0)
			libsys_parse_u64(head + sizeof(name) - 1, &end, 10, &n);
	return n;
}

#endif
