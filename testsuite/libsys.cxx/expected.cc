/* SPDX-License-Identifier: 0BSD */
/* std::expected of a system call: what it gave, or the error, handed on. */
/* cflags: -fno-exceptions -fno-rtti */
#include <expected>
#include <libsys.h>
#include <linux/errno.h>

#ifdef __cpp_lib_expected
static std::expected<int, int> duplicate(int fd)
{
	const long result = sys_dup(static_cast<unsigned int>(fd));

	if (libsys_is_error(result))
		return std::unexpected(static_cast<int>(-result));
	return static_cast<int>(result);
}

int main(int argc, char **)
{
	const auto good = duplicate(argc), bad = duplicate(-argc);

	if (!good || *good < 3 || good.value_or(0) != good.value())
		return 1;
	return !bad.has_value() && bad.error() == EBADF && bad.value_or(8) == 8 ? 0 : 2;
}
#else
int main() { return 77; } /* this compiler's has none */
#endif
