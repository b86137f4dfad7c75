/* SPDX-License-Identifier: 0BSD */
/*
 * What libstdc++ calls for an index that is not there, where its assertions are on: it says so and
 * aborts. Its own headers do in cxx.exp.
 */
/* cflags: -fno-exceptions -fno-rtti */
/* signal: SIGABRT */
/* stderr: array:42: front(): Assertion 'n > 0' failed.\n */
#include <libsys.h>

namespace std
{
void __glibcxx_assert_fail(const char *file, int line, const char *function, const char *condition);
}

int main()
{
	std::__glibcxx_assert_fail("array", 42, "front()", "n > 0");
	return 1;
}
