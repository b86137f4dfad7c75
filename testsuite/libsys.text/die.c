/* SPDX-License-Identifier: 0BSD */
/* exit: 1 */
/* stderr: open: ENOENT\n */
/* The end of a program, with the name of its error. */
#include <libsys.h>
#include <libsys/text.h>

int main(void)
{
	libsys_die("open", -2);
}
