/* SPDX-License-Identifier: 0BSD */
/*
 * Network interfaces: IFF_ flags and IFNAMSIZ, the part of a C library's <net/if.h> that netlink
 * programs need. The kernel's own <linux/if.h>, which has the structures of ioctl(2), needs a C
 * library's <sys/socket.h>.
 */
#ifndef LIBSYS_IF_H
#define LIBSYS_IF_H

/*
 * There the flags are an enumeration, which leaves out names that a C library has defined
 * (linux/libc-compat.h).
 */
#if !defined _LINUX_IF_H && !defined _NET_IF_H
#undef __UAPI_DEF_IF_NET_DEVICE_FLAGS
#define __UAPI_DEF_IF_NET_DEVICE_FLAGS 0
#undef __UAPI_DEF_IF_NET_DEVICE_FLAGS_LOWER_UP_DORMANT_ECHO
#define __UAPI_DEF_IF_NET_DEVICE_FLAGS_LOWER_UP_DORMANT_ECHO 0
#endif

#include <libsys/constants/if.h>

#endif
