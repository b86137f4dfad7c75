/* SPDX-License-Identifier: 0BSD */
/*
 * The parts of libsys that examples/httpd.c uses, by a C library's functions. They are declared
 * here, since the program defines some names that the library's headers have, too.
 */
#ifndef LIBSYS_H
#define LIBSYS_H
#define LIBSYS_PORTABLE_H

#include <stddef.h>
#include <libsys/types.h>

extern int *__errno_location(void);
extern void exit(int) __attribute__((__noreturn__));
extern long syscall(long, ...);
extern int accept4(int, void *, void *, int), bind(int, const void *, unsigned int),
	clock_gettime(int, void *), close(int);
extern int epoll_create1(int), epoll_ctl(int, int, int, void *), epoll_wait(int, void *, int, int);
extern int getsockname(int, void *, void *), listen(int, int), open(const char *, int, ...);
extern int setsockopt(int, int, int, const void *, unsigned int), shutdown(int, int),
	socket(int, int, int);
extern ptrdiff_t read(int, void *, size_t), recv(int, void *, size_t, int);
extern ptrdiff_t sendfile(int, int, void *, size_t), write(int, const void *, size_t);
extern ptrdiff_t send(int, const void *, size_t, int);

static inline long result(long r)
{
	return r == -1 ? -*__errno_location() : r;
}

#define libsys_accept4(...) result(accept4(__VA_ARGS__))
#define libsys_bind(...) result(bind(__VA_ARGS__))
#define libsys_clock_gettime(...) result(clock_gettime(__VA_ARGS__))
#define libsys_close(...) result(close(__VA_ARGS__))
#define libsys_epoll_create1(...) result(epoll_create1(__VA_ARGS__))
#define libsys_epoll_ctl(...) result(epoll_ctl(__VA_ARGS__))
#define libsys_epoll_wait(...) result(epoll_wait(__VA_ARGS__))
#define libsys_fstat(fd, to) result(syscall(332, fd, "", 0x1000, 0x7ff, to))
#define libsys_getrlimit(what, to) result(syscall(302, 0, what, 0L, to))
#define libsys_getsockname(...) result(getsockname(__VA_ARGS__))
#define libsys_listen(...) result(listen(__VA_ARGS__))
#define libsys_open(...) result(open(__VA_ARGS__))
#define libsys_openat2(...) result(syscall(437, __VA_ARGS__))
#define libsys_read(...) result(read(__VA_ARGS__))
#define libsys_recv(...) result(recv(__VA_ARGS__))
#define libsys_send(...) result(send(__VA_ARGS__))
#define libsys_sendfile(...) result(sendfile(__VA_ARGS__))
#define libsys_setrlimit(what, from) result(syscall(302, 0, what, from, 0L))
#define libsys_setsockopt(...) result(setsockopt(__VA_ARGS__))
#define libsys_shutdown(...) result(shutdown(__VA_ARGS__))
#define libsys_signalfd(fd, set, flags) result(syscall(289, fd, set, 8, flags))
#define libsys_sigprocmask(how, set, old) result(syscall(14, how, set, old, 8))
#define libsys_socket(...) result(socket(__VA_ARGS__))
#define libsys_write(...) result(write(__VA_ARGS__))
#define libsys_exit_group exit
#define libsys_sigemptyset(set) ((set)->bits[0] = 0)
#define libsys_sigaddset(set, sig) ((set)->bits[0] |= 1UL << ((sig)-1))

#endif
