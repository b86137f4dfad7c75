/* SPDX-License-Identifier: 0BSD */
/* With libstdc++'s assertions an element that is there is read, one that is not there aborts. */
/* cflags: -fno-exceptions -fno-rtti -D_GLIBCXX_ASSERTIONS */
/* signal: SIGABRT */
/* stdout: 3 */
#include <array>
#include <libsys.h>

int main(int argc, char **)
{
	std::array<int, 4> numbers{0, 1, 2, 3};
	std::size_t n = static_cast<std::size_t>(argc) + 2;
	char digit = static_cast<char>('0' + numbers[n]);

	sys_write(1, &digit, 1);
	/* What it prints names a file of the compiler's. */
	sys_close(2);
	return numbers[n + 1];
}
