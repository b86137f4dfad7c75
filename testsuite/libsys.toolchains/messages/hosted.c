/* SPDX-License-Identifier: 0BSD */
#include <libsys.h>

extern int puts(const char *text);

int main(void)
{
	return puts("Hello, world!") < 0;
}
