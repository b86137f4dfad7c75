/* SPDX-License-Identifier: 0BSD */
/*
 * Events for poll(2): POLL constants, with this ABI's numbers, and struct pollfd, as in a C
 * library's <poll.h>.
 */
#ifndef LIBSYS_POLL_H
#define LIBSYS_POLL_H

#include <libsys/uapi.h>

/* Public members, whatever macros of their names a program has. */
#pragma push_macro("fd")
#undef fd
#pragma push_macro("events")
#undef events
#pragma push_macro("revents")
#undef revents
#ifdef __LIBSYS_UAPI
#include <asm/poll.h>
#else
struct pollfd {
	int fd;
	short events; /* what to wait for */
	short revents; /* what has come */
};
#endif
#pragma pop_macro("fd")
#pragma pop_macro("events")
#pragma pop_macro("revents")

#include <libsys/constants/poll.h>

#endif
