/* SPDX-License-Identifier: 0BSD */
/*
 * Network interfaces: IFF_ flags and IFNAMSIZ: what programs that speak netlink want of <net/if.h>
 * of a C library. The kernel's own <linux/if.h>, which has the structures of ioctl(2), wants a C
 * library's <sys/socket.h> to be there.
 */
#ifndef LIBSYS_IF_H
#define LIBSYS_IF_H

/*
 * The flags are an enumeration there, which leaves the names to a C library that has them
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
