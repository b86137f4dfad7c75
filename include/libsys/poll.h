/* SPDX-License-Identifier: 0BSD */
/*
 * What poll(2) waits for: POLL constants, with this ABI's numbers, and struct pollfd, as <poll.h>
 * of a C library has.
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
