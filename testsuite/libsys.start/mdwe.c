/* SPDX-License-Identifier: 0BSD */
/* A program starts where no memory may be executed that was ever writable; a static PIE, too. */
/* args: first */
/* kernel: PR_SET_MDWE */
#include "again.h"
#include <linux/mman.h>

/* <linux/prctl.h> has them since 6.3. */
enum { SET_MDWE = 65, REFUSE_EXEC_GAIN = 1, LARGEST_PAGE = 65536 };

static __thread int local = 6;
static int *volatile pointer = &libsys_argc;

static void refuse_exec_gain(void)
{
	long r = sys_prctl(SET_MDWE, REFUSE_EXEC_GAIN, 0, 0, 0);

	if (r == -EINVAL)
		t_untested(); /* an older kernel */
	OK(r);
}

int main(int argc, char **argv)
{
	static char name[] = "again", *const one[] = { name, 0 };
	static char page[2 * LARGEST_PAGE];
	long status;

	(void)argv;
	if (argc == 2) {
		status = again(refuse_exec_gain, one);
		return status == 77 ? 77 : status != 7;
	}
	CHECK(sys_mprotect(((unsigned long)page + LARGEST_PAGE - 1) & -(unsigned long)LARGEST_PAGE,
		      LARGEST_PAGE, PROT_READ | PROT_EXEC) == -EACCES);
	return local + *pointer;
}
