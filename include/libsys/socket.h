/* SPDX-License-Identifier: 0BSD */
/*
 * Sockets: AF_, SOCK_, SOL_, SO_, MSG_, SHUT_ and SCM_ constants, addresses, and messages with
 * control data, as in a C library's <sys/socket.h> and <sys/un.h>. Internet addresses are in
 * <libsys/in.h>. The length of an address is an int here, as it is in the kernel.
 */
#ifndef LIBSYS_SOCKET_H
#define LIBSYS_SOCKET_H

#include <libsys/uio.h>
#include <libsys/constants/socket.h>

#ifdef __LIBSYS_UAPI
#include <linux/un.h>
#elif !defined _LINUX_UN_H
#define _LINUX_UN_H
#define UNIX_PATH_MAX 108
struct sockaddr_un {
	unsigned short sun_family; /* AF_UNIX */
	char sun_path[UNIX_PATH_MAX];
};
#endif

/* The guard of a C library's own header, which <linux/if.h> and others test. */
#ifndef _SYS_SOCKET_H
#define _SYS_SOCKET_H 1

typedef unsigned short sa_family_t;
typedef unsigned int socklen_t;

/* The start of every address. */
struct sockaddr {
	unsigned short sa_family;
	char sa_data[14];
};

/* Room for any address. */
struct sockaddr_storage {
	unsigned short ss_family;
	char __ss_data[128 - sizeof(short) - sizeof(long)];
	unsigned long __ss_align;
};

/* A message of sendmsg(2) and recvmsg(2). The kernel, and sys_sendmsg, call it user_msghdr. */
#define msghdr user_msghdr
struct user_msghdr {
	void *msg_name; /* the address, of msg_namelen bytes */
	int msg_namelen;
	struct iovec *msg_iov;
	libsys_size_t msg_iovlen;
	void *msg_control; /* of msg_controllen bytes: see CMSG_FIRSTHDR */
	libsys_size_t msg_controllen;
	unsigned int msg_flags; /* MSG_, of recvmsg */
};

/* One of sendmmsg(2) and recvmmsg(2), and how many bytes were sent or received. */
struct mmsghdr {
	struct user_msghdr msg_hdr;
	unsigned int msg_len;
};

/* The head of a control message; its data follow. */
struct cmsghdr {
	libsys_size_t cmsg_len; /* with the head: CMSG_LEN(bytes of data) */
	int cmsg_level; /* SOL_ */
	int cmsg_type; /* SCM_ */
};

/*
 * The data of SCM_CREDENTIALS and SO_PEERCRED: public members, whatever macros of their names a
 * program has.
 */
#pragma push_macro("pid")
#undef pid
#pragma push_macro("uid")
#undef uid
#pragma push_macro("gid")
#undef gid
struct ucred {
	int pid;
	unsigned int uid, gid;
};
#pragma pop_macro("pid")
#pragma pop_macro("uid")
#pragma pop_macro("gid")

/* The value of SO_LINGER. */
struct linger {
	int l_onoff;
	int l_linger; /* seconds */
};

/*
 * Control messages (cmsg(3)). A buffer of CMSG_SPACE(n) bytes, aligned for a size_t, has room for
 * one with n bytes of data. CMSG_FIRSTHDR(msg) and CMSG_NXTHDR(msg, cmsg) give a null pointer if no
 * complete one is left. Zero a buffer before you fill it with their help.
 */
#define CMSG_ALIGN(n) (((n) + sizeof(libsys_size_t) - 1) & ~(sizeof(libsys_size_t) - 1))
#define CMSG_SPACE(n) (sizeof(struct cmsghdr) + CMSG_ALIGN(n))
#define CMSG_LEN(n) (sizeof(struct cmsghdr) + (n))
#define CMSG_DATA(cmsg) __libsys_cmsg_data(cmsg)
#define CMSG_FIRSTHDR(msg) __libsys_cmsg_at(msg, 0)
#define CMSG_NXTHDR(msg, cmsg) __libsys_cmsg_next(msg, cmsg)

__LIBSYS_INLINE unsigned char *__libsys_cmsg_data(struct cmsghdr *__cmsg)
{
	return __LIBSYS_AS(unsigned char *, __cmsg + 1);
}

__LIBSYS_INLINE struct cmsghdr *__libsys_cmsg_at(const struct user_msghdr *__msg,
	libsys_size_t __at)
{
	struct cmsghdr *__cmsg =
		__LIBSYS_AS(struct cmsghdr *, __LIBSYS_AS(char *, __msg->msg_control) + __at);

	if (__at > __msg->msg_controllen || __msg->msg_controllen - __at < sizeof(struct cmsghdr))
		return __LIBSYS_NONE(struct cmsghdr *);
	if (__at && __cmsg->cmsg_len > __msg->msg_controllen - __at)
		return __LIBSYS_NONE(struct cmsghdr *);
	return __cmsg;
}

__LIBSYS_INLINE struct cmsghdr *__libsys_cmsg_next(const struct user_msghdr *__msg,
	struct cmsghdr *__cmsg)
{
	libsys_size_t __at = __LIBSYS_NUMBER(libsys_size_t, __LIBSYS_AS(char *, __cmsg) -
					     __LIBSYS_AS(char *, __msg->msg_control));

	if (__cmsg->cmsg_len < sizeof(struct cmsghdr) ||
		__cmsg->cmsg_len > __msg->msg_controllen - __at)
		return __LIBSYS_NONE(struct cmsghdr *);
	return __libsys_cmsg_at(__msg, __at + CMSG_ALIGN(__cmsg->cmsg_len));
}

#endif

#endif
