/* SPDX-License-Identifier: 0BSD */
/*
 * A program with a C library that makes calls through libsys: neither is in the other's way. Prints
 * what tells the order of the end, exits 69. -DPLUGIN names a plugin to open, -DSHARED says that a
 * library has calls too, -DSMALL that there are no threads and no getauxval to link; -DFIRST
 * includes libsys.h ahead of the C library's headers.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#ifdef FIRST
#include <libsys.h>
#endif
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifndef SMALL
#include <pthread.h>
#include <sys/auxv.h>
#endif
#ifdef PLUGIN
#include <dlfcn.h>
#endif
#include <libsys.h>

#define CHECK(step, condition) \
	do { \
		if (!(condition)) \
			_exit(step); \
	} while (0)

/* From the library, not inline. */
static long (*const volatile closes)(unsigned int) = sys_close;
static volatile sig_atomic_t seen;

static void handler(int sig)
{
	seen = sig;
}

static void at_exit(void)
{
	fputs("atexit\n", stdout);
}

/* errno is the C library's: a call of ours leaves it alone, one of its own sets it. */
static void errors(void)
{
	errno = 7;
	CHECK(1, sys_close(99999) == -EBADF && closes(99999) == -EBADF && errno == 7);
	CHECK(2, close(99999) == -1 && errno == EBADF);
	CHECK(3, strcmp(libsys_errname(-EBADF), "EBADF") == 0 && libsys_strerror(-EBADF));
}

static void files(void)
{
	char buf[16];
	int ends[2];

	CHECK(4, pipe(ends) == 0);
	CHECK(5,
		sys_write((unsigned int)ends[1], "through", 7) == 7 &&
			read(ends[0], buf, sizeof(buf)) == 7);
	CHECK(6,
		memcmp(buf, "through", 7) == 0 && libsys_syscall(SYS_NR_getpgid, 0L) == getpgid(0));
	CHECK(7, close(ends[0]) == 0 && closes((unsigned int)ends[1]) == 0);
}

/* The handler is set by one and found by the other. */
static void signals(void)
{
	struct libsys_sigaction action;
	struct sigaction found;

	memset(&action, 0, sizeof(action));
	action.handler.plain = handler;
	CHECK(8,
		libsys_sigaction(SIGUSR1, &action, NULL) == 0 && raise(SIGUSR1) == 0 &&
			seen == SIGUSR1);
	CHECK(9, sigaction(SIGUSR1, NULL, &found) == 0 && found.sa_handler == handler);
}

#ifndef SMALL
static __thread int own = 1;

static void *thread(void *result)
{
	CHECK(10, own == 1);
	own = 2;
	errno = 8;
	errors();
	*(long *)result = sys_gettid();
	return result;
}

static void threads(void)
{
	static const char *const words[] = { "one", "two" };
	long tid = 0;
	pthread_t t;
	char *room;

	CHECK(11, pthread_create(&t, NULL, thread, &tid) == 0);
	errno = 5;
	CHECK(12,
		pthread_join(t, NULL) == 0 && tid != 0 && tid != sys_gettid() && own == 1 &&
			errno != EBADF);
	CHECK(13, libsys_getauxval(AT_PAGESZ) == getauxval(AT_PAGESZ));
	CHECK(14, libsys_vdso_getcpu(NULL, NULL, NULL) == 0);
	room = malloc(100000);
	CHECK(15, room && memmove(room, words, sizeof(words)) == room);
	free(room);
}
#endif

#if defined SHARED || defined PLUGIN
/* What the library or the plugin did, 0 if it was right. */
static int outside(void)
{
#ifdef PLUGIN
	void *handle = dlopen(PLUGIN, RTLD_NOW);
	int (*plugin)(void);
	int result;

	CHECK(16, handle && !dlsym(handle, "sys_getpid"));
	*(void **)&plugin = dlsym(handle, "plugin");
	CHECK(17, plugin);
	result = plugin();
	CHECK(18, dlclose(handle) == 0);
	return result;
#else
	extern int plugin(void);

	return plugin();
#endif
}
#endif

int main(void)
{
	CHECK(19, atexit(at_exit) == 0);
	errors();
	files();
	signals();
	CHECK(20, setenv("LIBSYS_HOSTED", "yes", 1) == 0);
	CHECK(21, libsys_getenv("LIBSYS_HOSTED") == getenv("LIBSYS_HOSTED"));
#ifndef SMALL
	threads();
#endif
#if defined SHARED || defined PLUGIN
	CHECK(22, outside() == 0);
#endif
	fputs("main\n", stdout);
	libsys_exit(69);
}
