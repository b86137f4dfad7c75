/* SPDX-License-Identifier: 0BSD */
/* exit: 1 */
/* stderr: what: -4000\n */
/* The end of a program, with the number of what is no error here. */
#include <libsys.h>
#include <libsys/text.h>

int main(void)
{
	libsys_die("what", -4000);
}
