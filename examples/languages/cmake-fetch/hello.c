/* SPDX-License-Identifier: 0BSD */
/* A program that CMake builds with the libsys it fetched, as CMakeLists.txt says. */
#include <libsys.h>

int main(void)
{
	return libsys_is_error(sys_write(1, "Hello from CMake, which fetched libsys\n", 39));
}
