/* SPDX-License-Identifier: 0BSD */
#include <libsys.h>
#include <linux/errno.h>

int main(void)
{
	return sys_close(-1) == -1 && errno == EBADF;
}
