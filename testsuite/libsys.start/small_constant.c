/* SPDX-License-Identifier: 0BSD */
/*
 * A small constant and much zeroed memory do not make the code writable, at which the linker would
 * warn.
 */
/* exit: 7 */
#include <libsys.h>

extern const int small;
extern char zeroed[65536];

const int small = 6;
char zeroed[65536];

int main(int argc, char **argv)
{
	(void)argv;
	zeroed[argc + small] = (char)argc;
	return zeroed[argc + small] + small;
}
