/* SPDX-License-Identifier: 0BSD */
/*
 * The parts of libsys that examples/httpd.c uses, by a C library's functions. They are declared
 * here, since the program defines some names that the library's headers have, too.
 */
#ifndef LIBSYS_H
#define LIBSYS_H

#include <stddef.h>

typedef unsigned long long libsys_u64;
typedef long long libsys_loff_t;
typedef struct {
	unsigned long bits;
} libsys_sigset_t;

extern int *__errno_location(void);
extern void exit(int) __attribute__((__noreturn__));
extern long syscall(long, ...);
extern int accept4(int, void *, void *, int), bind(int, const void *, unsigned int),
	clock_gettime(int, void *), close(int);
extern int epoll_create1(int), epoll_ctl(int, int, int, void *),
	epoll_pwait(int, void *, int, int, const void *);
extern int getsockname(int, void *, void *), listen(int, int), openat(int, const char *, int, ...);
extern int setsockopt(int, int, int, const void *, unsigned int), shutdown(int, int),
	socket(int, int, int);
extern ptrdiff_t read(int, void *, size_t), recvfrom(int, void *, size_t, int, void *, void *);
extern ptrdiff_t sendfile(int, int, void *, size_t), write(int, const void *, size_t);
extern ptrdiff_t sendto(int, const void *, size_t, int, const void *, unsigned int);

static inline long result(long r)
{
	return r == -1 ? -*__errno_location() : r;
}

#define sys_accept4(...) result(accept4(__VA_ARGS__))
#define sys_bind(...) result(bind(__VA_ARGS__))
#define sys_clock_gettime(...) result(clock_gettime(__VA_ARGS__))
#define sys_close(...) result(close(__VA_ARGS__))
#define sys_epoll_create1(...) result(epoll_create1(__VA_ARGS__))
#define sys_epoll_ctl(...) result(epoll_ctl(__VA_ARGS__))
#define sys_epoll_pwait(fd, events, n, wait, mask, size) result(epoll_pwait(fd, events, n, wait, \
	mask))
#define sys_getsockname(...) result(getsockname(__VA_ARGS__))
#define sys_listen(...) result(listen(__VA_ARGS__))
#define sys_openat(...) result(openat(__VA_ARGS__))
#define sys_openat2(...) result(syscall(437, __VA_ARGS__))
#define sys_prlimit64(...) result(syscall(302, __VA_ARGS__))
#define sys_read(...) result(read(__VA_ARGS__))
#define sys_recvfrom(...) result(recvfrom(__VA_ARGS__))
#define sys_rt_sigprocmask(...) result(syscall(14, __VA_ARGS__))
#define sys_sendfile(...) result(sendfile(__VA_ARGS__))
#define sys_sendto(...) result(sendto(__VA_ARGS__))
#define sys_setsockopt(...) result(setsockopt(__VA_ARGS__))
#define sys_shutdown(...) result(shutdown(__VA_ARGS__))
#define sys_signalfd4(...) result(syscall(289, __VA_ARGS__))
#define sys_socket(...) result(socket(__VA_ARGS__))
#define sys_statx(...) result(syscall(332, __VA_ARGS__))
#define sys_write(...) result(write(__VA_ARGS__))
#define libsys_exit exit
#define libsys_sigemptyset(set) ((set)->bits = 0)
#define libsys_sigaddset(set, sig) ((set)->bits |= 1UL << ((sig) - 1))

#endif
