/* SPDX-License-Identifier: 0BSD */
/*
 * What a program defines that uses std::vector, string or function: memory, and an end in place of
 * exceptions.
 */
/*
 * It is for -fno-builtin: clang 14 leaves out what comes behind an operator new that it sees
 * defined.
 */
#include <cstddef>
#include <functional>
#include <new>
#include <stdexcept>

extern "C" __attribute__((__noreturn__)) void abort();

namespace std {
void __throw_bad_alloc() { abort(); }
void __throw_bad_array_new_length() { abort(); }
void __throw_bad_function_call() { abort(); }
void __throw_length_error(const char *) { abort(); }
void __throw_logic_error(const char *) { abort(); }
void __throw_out_of_range_fmt(const char *, ...) { abort(); }
}

/* What std::shared_ptr asks glibc: whether there is but one thread. */
extern "C" char __libc_single_threaded;
char __libc_single_threaded = 1;

alignas(16) static char memory[65536];
/* Volatile, for gcc 16 takes it that new and delete leave others as they are. */
static volatile std::size_t used, given_back;

void *operator new(std::size_t size)
{
	char *const p = memory + used;

	if (size > sizeof memory - used)
		std::__throw_bad_alloc();
	used = used + (size + 15) / 16 * 16;
	return p;
}

void *operator new[](std::size_t size) { return operator new(size); }
void operator delete(void *) noexcept { given_back = given_back + 1; }
void operator delete(void *p, std::size_t) noexcept { operator delete(p); }
