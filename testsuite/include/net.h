/* SPDX-License-Identifier: 0BSD */
/* What the kernel's user headers leave out about sockets. */
#ifndef NET_H
#define NET_H

#include "check.h"
#include <linux/in.h>
#include <linux/uio.h>
#include <linux/un.h>
#include <asm/socket.h>

#ifndef AF_UNIX
#define AF_UNIX 1
#define AF_INET 2
#endif
#ifdef __mips__
#define T_STREAM 2
#define T_DGRAM 1
#else
#define T_STREAM 1
#define T_DGRAM 2
#endif
#if defined __alpha__ || defined __hppa__
#define T_NONBLOCK 0x40000000
#else
#define T_NONBLOCK O_NONBLOCK
#endif
#define T_CLOEXEC O_CLOEXEC
#define T_MSG_PEEK 2
#define T_MSG_TRUNC 0x20
#define T_MSG_DONTWAIT 0x40
#define T_MSG_NOSIGNAL 0x4000
#define T_SCM_RIGHTS 1

struct user_msghdr {
	void *msg_name;
	int msg_namelen;
	struct iovec *msg_iov;
	libsys_size_t msg_iovlen;
	void *msg_control;
	libsys_size_t msg_controllen;
	unsigned int msg_flags;
};

struct mmsghdr {
	struct user_msghdr msg_hdr;
	unsigned int msg_len;
};

struct t_control {
	libsys_size_t len;
	int level, type, fd;
};

/* A socket bound to a free port of 127.0.0.1, whose address is left in name. */
T int t_inet(int type, struct sockaddr_in *name)
{
	int size = sizeof(*name), fd = (int)sys_socket(AF_INET, type, 0);
	long r;

	__builtin_memset(name, 0, sizeof(*name));
	name->sin_family = AF_INET;
	((unsigned char *)&name->sin_addr)[0] = 127;
	((unsigned char *)&name->sin_addr)[3] = 1;
	r = fd < 0 ? fd : sys_bind(fd, (struct sockaddr *)name, size);
	if (r == -EAFNOSUPPORT || r == -EADDRNOTAVAIL)
		t_untested();
	NEED(r);
	OK(sys_getsockname(fd, (struct sockaddr *)name, &size));
	CHECK(size == sizeof(*name) && name->sin_port != 0);
	return fd;
}

#endif
