/* SPDX-License-Identifier: 0BSD */
/*
 * An address in data is what code has from the GOT: of names of the program, of the library, of a
 * weak one nowhere.
 */
/* kind: pie */
/* cflags: -fPIC */
#include "check.h"

int both = 1, other = 2;
extern int nowhere __attribute__((__weak__));
static int *volatile addresses[] = { &both, &other, &both + 1, &nowhere, &libsys_argc };

static int called(void) { return 3; }
int (*volatile function)(void) = called;

int main(int argc, char **argv)
{
	(void)argv;
	CHECK(addresses[0] == &both && *addresses[0] == 1);
	CHECK(addresses[1] == &other && *addresses[1] == 2);
	CHECK(addresses[2] == &both + 1);
	CHECK(addresses[3] == 0);
	CHECK(addresses[4] == &libsys_argc && *addresses[4] == argc);
	CHECK(function() == 3);
	return 0;
}
