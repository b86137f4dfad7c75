/* SPDX-License-Identifier: 0BSD */
/* The portable calls know this port's numbers of the two errors that they look at or return. */
#include <libsys/portable.h>
#include <linux/errno.h>

int main(void)
{
	return __LIBSYS_ENOSYS == ENOSYS && __LIBSYS_EOVERFLOW == EOVERFLOW ? 0 : 1;
}
