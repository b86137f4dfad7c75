/* SPDX-License-Identifier: 0BSD */
/*
 * Internet addresses: IPPROTO_ and INADDR_ constants, struct sockaddr_in and sockaddr_in6, and
 * network byte order, as in a C library's <netinet/in.h>.
 */
#ifndef LIBSYS_IN_H
#define LIBSYS_IN_H

#include <libsys/uapi.h>

#ifdef __LIBSYS_UAPI
#include <linux/in.h>
#include <linux/in6.h>
#elif !defined _LINUX_IN_H
#define _LINUX_IN_H
#define _LINUX_IN6_H
struct in_addr {
	unsigned int s_addr; /* in the network's order */
};

struct sockaddr_in {
	unsigned short sin_family; /* AF_INET */
	unsigned short sin_port; /* in the network's order */
	struct in_addr sin_addr;
	unsigned char __pad[8];
};

struct in6_addr {
	union {
		unsigned char u6_addr8[16];
		unsigned short u6_addr16[8];
		unsigned int u6_addr32[4];
	} in6_u;
#define s6_addr in6_u.u6_addr8
#define s6_addr16 in6_u.u6_addr16
#define s6_addr32 in6_u.u6_addr32
};

struct sockaddr_in6 {
	unsigned short sin6_family; /* AF_INET6 */
	unsigned short sin6_port;
	unsigned int sin6_flowinfo;
	struct in6_addr sin6_addr;
	unsigned int sin6_scope_id; /* the interface of a link-local address */
};

struct ip_mreqn {
	struct in_addr imr_multiaddr, imr_address;
	int imr_ifindex;
};

struct ipv6_mreq {
	struct in6_addr ipv6mr_multiaddr;
	int ipv6mr_ifindex;
};
#endif

#include <libsys/constants/in.h>

/*
 * Convert numbers of 16 and 32 bits from this machine's byte order to the network's, and back.
 * Constants stay constants.
 */
#ifndef htons
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define htons(n) __builtin_bswap16(__builtin_bswap16(n))
#define htonl(n) __builtin_bswap32(__builtin_bswap32(n))
#else
#define htons(n) __builtin_bswap16(n)
#define htonl(n) (__builtin_constant_p(n) ? __builtin_bswap32(n) : __libsys_swap(n))
/* By hand: on machines without the instruction, the built-in calls the compiler's library. */
__LIBSYS_INLINE unsigned int __libsys_swap(unsigned int __n)
{
	return __n << 24 | (__n & 0xff00) << 8 | (__n >> 8 & 0xff00) | __n >> 24;
}
#endif
#define ntohs(n) htons(n)
#define ntohl(n) htonl(n)
#endif

#endif
