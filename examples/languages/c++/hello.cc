// SPDX-License-Identifier: 0BSD
//
// A program in C++: a global constructor and destructor, and an inline function. cc links it, since
// c++ would ask for the C++ library.
//
// $ cc -Os -fno-exceptions -fno-rtti hello.cc $(pkg-config --cflags --libs libsys) -o hello
// $ ./hello
// Hello from C++
// destroyed
#include <libsys.h>

struct Output {
	int fd;
	explicit Output(int to) : fd(to) { }
	~Output() { write("destroyed\n"); }
	template <libsys_size_t n> long write(const char (&text)[n])
		{ return sys_write(fd, text, n - 1); }
};

static Output output(1);

int main()
{
	return libsys_is_error(output.write("Hello from C++\n"));
}
