/* SPDX-License-Identifier: 0BSD */
/*
 * A handler of SIGSEGV is told the address; it makes the page writable and the instruction is tried
 * again.
 */
#include "../libsys.thread/thread.h"
#include "handlers.h"

static char *volatile page, *volatile told;
static volatile int faults;

static void handler(int sig, struct siginfo *info, void *context)
{
	(void)context;
	told = info->si_addr;
	/* qemu-user calls every fault of PowerPC and s390x one of an unmapped page. */
	if (sig != SIGSEGV || (info->si_code != SEGV_ACCERR && !EMULATED) || ++faults > 1)
		sys_exit_group(1);
	sys_mprotect((unsigned long)page, 4096, PROT_READ | PROT_WRITE);
}

int main(void)
{
	int i;

	if (handle_info(SIGSEGV, handler, 0) != 0)
		return 2;
	for (i = 0; i < 100; i++) {
		page = map(65536);
		sys_mprotect((unsigned long)page, 65536, PROT_NONE);
		faults = 0;
		((volatile char *)page)[i] = (char)i;
#ifdef __alpha__ /* may get and put a byte by eight */
		if (told == page + i - i % 8)
			told += i % 8;
#elif defined __s390x__ /* tells the page only */
		told += i;
#endif
		if (faults != 1 || told != page + i || page[i] != i)
			return 3;
		sys_munmap((unsigned long)page, 65536);
	}
	return 0;
}
