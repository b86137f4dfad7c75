/* SPDX-License-Identifier: 0BSD */
/* Concepts: which of two templates is taken. */
/* cflags: -fno-exceptions -fno-rtti */
#include <concepts>
#include <libsys.h>

template <typename T>
concept Closes = requires(T t)
{
	{
		t.close()
		} -> std::convertible_to<long>;
};

struct File {
	int fd;
	long close() const { return sys_close(static_cast<unsigned int>(fd)); }
};

static long end(const Closes auto &thing) { return thing.close(); }
static long end(std::integral auto number) { return number; }

int main(int argc, char **)
{
	return end(File{ argc }) == 0 && libsys_is_error(end(File{ argc })) && end(argc) == 1 ? 0
											      : 1;
}
