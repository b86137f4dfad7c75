/* SPDX-License-Identifier: 0BSD */
#include <libsys.h>

int main(void)
{
	sys_write(1, "Hello, world!\n", 14);
	return 0;
}
