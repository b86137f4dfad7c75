/* SPDX-License-Identifier: 0BSD */
/*
 * The destructor of the main thread's thread_local object runs once, ahead of those of static
 * objects.
 */
/* cflags: -fno-exceptions -fno-rtti */
/* stdout: made gone last */
#include <libsys.h>

static void say(const char *word, unsigned long length)
{
	sys_write(1, word, length);
}

struct last {
	~last() { say("last", 4); }
};

struct counted {
	int value;
	counted() : value(3) { say("made ", 5); }
	~counted() { say("gone ", 5); }
};

static thread_local counted mine;

int main()
{
	int wrong = mine.value - 3;
	static last last;

	return wrong;
}
