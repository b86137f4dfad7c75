/* SPDX-License-Identifier: 0BSD */
/* A program that Meson builds, as meson.build says. */
#include <libsys.h>

int main(void)
{
	return libsys_is_error(sys_write(1, "Hello from Meson\n", 17));
}
