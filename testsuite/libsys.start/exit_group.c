/* SPDX-License-Identifier: 0BSD */
/* sys_exit_group ends the program there and then: no destructor runs. */
/* exit: 3 */
#include <libsys.h>

__attribute__((destructor)) static void fini(void)
{
	sys_write(1, "fini", 4);
}

int main(void)
{
	sys_exit_group(3);
}
