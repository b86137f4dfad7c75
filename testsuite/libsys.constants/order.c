/* SPDX-License-Identifier: 0BSD */
/*
 * The network's order of bytes, in constants and at run time; devices by their parts; modes by
 * their type.
 */
#include "check.h"
#include <libsys/in.h>
#include <libsys/socket.h>
#include <libsys/stat.h>
#include <libsys/dirent.h>
#include <libsys/sysmacros.h>

static unsigned short port = htons(0x1234);
static unsigned int address = htonl(0x01020304);

int main(void)
{
	volatile unsigned short s = 0x1234;
	volatile unsigned int a = 0x7f000001, d;

	CHECK(SAME(&port, "\x12\x34", 2) && ntohs(port) == 0x1234);
	CHECK(SAME(&address, "\x01\x02\x03\x04", 4) && ntohl(address) == 0x01020304);
	port = htons(s);
	address = htonl(a);
	CHECK(SAME(&port, "\x12\x34", 2) && SAME(&address, "\x7f\x00\x00\x01", 4) &&
		a == INADDR_LOOPBACK);
	/*
	 * As the kernel's new_encode_dev has it: 8 low bits of minor, 12 of major, 12 high ones of
	 * minor.
	 */
	d = makedev(0xabcU, 0x12345U);
	CHECK(d == 0x123abc45U && major(d) == 0xabc && minor(d) == 0x12345 &&
		makedev(1U, 3U) == 0x103);
	CHECK(S_ISREG(0100644) && S_ISDIR(040755) && S_ISLNK(0120777) && S_ISFIFO(010600) &&
		S_ISCHR(020600) && S_ISBLK(060600) && S_ISSOCK(0140600) && !S_ISREG(040755) &&
		!S_ISDIR(060600));
	CHECK(IFTODT(0100644) == DT_REG && DTTOIF(DT_SOCK) == S_IFSOCK &&
		IFTODT(S_IFLNK | 0777) == DT_LNK);
	CHECK(sizeof(struct sockaddr) == 16 && sizeof(struct sockaddr_storage) == 128 &&
		sizeof(struct sockaddr_in) == 16);
	return 0;
}
