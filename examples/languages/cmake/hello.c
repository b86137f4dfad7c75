/* SPDX-License-Identifier: 0BSD */
/* A program that CMake builds, as CMakeLists.txt says. */
#include <libsys.h>

int main(void)
{
	return libsys_is_error(sys_write(1, "Hello from CMake\n", 17));
}
