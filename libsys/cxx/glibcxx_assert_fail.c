/* SPDX-License-Identifier: 0BSD */
/*
 * libstdc++'s std::__glibcxx_assert_fail: its containers call it for an index or an element that is
 * not there, in programs compiled with _GLIBCXX_ASSERTIONS, which gcc 15 and newer define at -O0.
 * It prints what libstdc++'s own does, and ends.
 */
#include <libsys/text.h>

#define FAIL _ZSt21__glibcxx_assert_failPKciS0_S0_

extern LIBSYS_NORETURN void abort(void);
extern LIBSYS_NORETURN void FAIL(const char *file, int line, const char *function,
	const char *condition);

__attribute__((__weak__)) void FAIL(const char *file, int line, const char *function,
	const char *condition)
{
	libsys_print(2, file, ":", libsys_dec(line), ": ", function, ": Assertion '", condition,
		"' failed.\n");
	abort();
}
