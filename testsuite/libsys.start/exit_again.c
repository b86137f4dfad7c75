/* SPDX-License-Identifier: 0BSD */
/*
 * A destructor that asks for the end is followed by the rest of them, each once, of every kind; its
 * status counts.
 */
/* exit: 4 */
/* stdout: abcdef */
#include <libsys.h>

extern int __cxa_atexit(void (*fn)(void *), void *arg, void *dso);
extern int __cxa_thread_atexit(void (*fn)(void *), void *arg, void *dso);

static int status = 9;

static void say(const char *letter)
{
	sys_write(1, letter, 1);
	libsys_exit(status--);
}

static void end(void *letter)
{
	say(letter);
}

__attribute__((destructor(101))) static void last(void)
{
	say("f");
}

__attribute__((destructor(102))) static void last_but_one(void)
{
	say("e");
}

int main(void)
{
	if (__cxa_atexit(end, "d", 0) || __cxa_atexit(end, "c", 0))
		return 1;
	if (__cxa_thread_atexit(end, "b", 0) || __cxa_thread_atexit(end, "a", 0))
		return 2;
	return 10;
}
