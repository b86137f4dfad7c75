/* SPDX-License-Identifier: 0BSD */
/* 100 calls of one function. hundred.S has them by hand. */
#include <libsys.h>

#define FOUR \
	sys_getpid(); \
	sys_read(fd, buf, n); \
	sys_write(fd, buf, n); \
	sys_fsync(fd);
#define TWENTY FOUR FOUR FOUR FOUR FOUR

void hundred(unsigned int fd, char *buf, libsys_size_t n);

void hundred(unsigned int fd, char *buf, libsys_size_t n)
{
	TWENTY TWENTY TWENTY TWENTY TWENTY
}
