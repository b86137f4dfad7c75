/* SPDX-License-Identifier: 0BSD */
/* A program is elsewhere each time it runs; with ADDR_NO_RANDOMIZE it is where it was. */
/* env: A=1 */
#include "check.h"
#include <libsys/mman.h>
#include <linux/auxvec.h>
#include <linux/personality.h>

struct places {
	unsigned long stack, code, vdso, memory;
};

/* Of another run of this program. */
static struct places elsewhere(int ends[2])
{
	static char *words[] = { (char *)"/proc/self/exe", (char *)"again", 0 };
	struct places p;
	long child = OK(libsys_fork());

	if (child == 0) {
		OK(libsys_dup2(ends[1], 1));
		libsys_execve(words[0], words, 0);
		libsys_exit_group(1);
	}
	CHECK(t_wait(child) == 0);
	CHECK(OK(libsys_read(ends[0], &p, sizeof p)) == sizeof p);
	return p;
}

int main(int argc, char **argv)
{
	struct places p, q;
	int ends[2], i, differ = 0;

	(void)argv;
	if (argc > 1) {
		p.stack = (unsigned long)&p;
		p.code = (unsigned long)&elsewhere;
		p.vdso = libsys_getauxval(AT_SYSINFO_EHDR);
		p.memory = (unsigned long)OK(
			libsys_mmap(0, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
		return libsys_write(1, &p, sizeof p) != sizeof p;
	}
	OK(libsys_pipe(ends));
	p = elsewhere(ends);
	for (i = 0; i < 16 && !differ; i++) {
		q = elsewhere(ends);
		differ = p.stack != q.stack && p.memory != q.memory;
	}
	CHECK(differ);
	OK(libsys_personality(ADDR_NO_RANDOMIZE));
	p = elsewhere(ends);
	for (i = 0; i < 4; i++) {
		q = elsewhere(ends);
		CHECK(p.stack == q.stack && p.code == q.code && p.vdso == q.vdso &&
			p.memory == q.memory);
	}
	return 0;
}
