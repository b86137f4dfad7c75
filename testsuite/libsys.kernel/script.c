/* SPDX-License-Identifier: 0BSD */
/* The kernel runs a script by the program that its first line names. */
/* Start-up hands that the argument of the line and the script's name. */
#include "check.h"

static const char name[] = "/tmp/script.of.libsys";

static void put(int fd, const char *text)
{
	OK(libsys_write(fd, text, __builtin_strlen(text)));
}

int main(int argc, char **argv)
{
	static char self[4096], *words[] = { (char *)"ignored", (char *)"last", 0 };
	long n, child;
	int fd;

	if (argc == 4)
		return !(SAME(argv[1], "one word", 9) && SAME(argv[2], name, sizeof name) &&
			SAME(argv[3], "last", 5) && !argv[4]);
	CHECK(argc == 1);
	n = OK(libsys_readlink("/proc/self/exe", self, sizeof self - 1));
	/* The kernel reads no more of a first line. */
	if (n > 200)
		t_untested();
	self[n] = 0;
	fd = (int)OK(libsys_open(name, O_WRONLY | O_CREAT | O_TRUNC, 0755));
	put(fd, "#! ");
	put(fd, self);
	put(fd, " one word\nno program\n");
	OK(libsys_close(fd));
	child = OK(libsys_fork());
	if (child == 0) {
		libsys_execve(name, words, 0);
		libsys_exit_group(2);
	}
	CHECK(t_wait(child) == 0);
	OK(libsys_unlink(name));
	return 0;
}
