/* SPDX-License-Identifier: 0BSD */
#include <libsys.h>

int main(void)
{
	static char page[4096];

	return (int)sys_munmap(page, sizeof(page));
}
