// SPDX-License-Identifier: 0BSD
//
// Containers, std::string and std::function of gcc's C++ library, with memory from the program
// itself and without exceptions: where the library would throw, the program says why and ends. c++
// links it, since the code that maps share is in libstdc++. clang 14 needs -fno-builtin: it leaves
// out code behind an operator new whose definition it sees.
//
// $ c++ -Os -std=c++20 -fno-exceptions -fno-rtti containers.cc $(pkg-config --cflags --libs libsys) -o containers
// $ ./containers the cat the dog
// cat 1
// dog 1
// the 2
// $ ./containers 2>&1 || echo $?
// vector::_M_range_check: __n (which is %zu) >= this->size() (which is %zu)
// 134
#include <algorithm>
#include <functional>
#include <map>
#include <new>
#include <string>
#include <vector>
#include <libsys.h>
#include <libsys/mman.h>
#include <libsys/portable.h>
#include <libsys/text.h>

// Strings are compiled here: the compiled ones in libstdc++ would bring in the rest of it.
template class std::basic_string<char>;

// The program itself, which has nothing to do with libsys.

int main(int argc, char **argv)
{
	const std::vector<std::string> words(argv + 1, argv + argc);
	std::map<std::string, int> times;
	const std::function<void(const std::string &)> count = [&times](const std::string &word)
		{ times[word]++; };
	std::string text;

	static_cast<void>(words.at(0)); // there has to be one
	std::for_each(words.begin(), words.end(), count);
	for (const auto &[word, n] : times)
		text += word + " " + std::to_string(n) + "\n";
	return libsys_is_error(libsys_print(1, text.c_str()));
}

// Memory in powers of two, from 16 bytes on. A freed piece is the next one of its size. There is
// one thread.

struct Piece {
	Piece *next;
};
static Piece *free_pieces[64];
static char *rest;
static std::size_t left;

static int power_of(std::size_t size) { return size <= 16 ? 4 : 64 - __builtin_clzll(size - 1); }

void *operator new(std::size_t size)
{
	const int power = power_of(size);
	const std::size_t length = std::size_t{ 1 } << power;

	if (Piece *const piece = free_pieces[power]) {
		free_pieces[power] = piece->next;
		return piece;
	}
	if (left < length) {
		left = std::max<std::size_t>(length, 1 << 20);
		void *const more = libsys_mmap(nullptr, left, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (libsys_is_error(more))
			std::__throw_bad_alloc();
		rest = static_cast<char *>(more);
	}
	char *const piece = rest;
	rest += length;
	left -= length;
	return piece;
}

void *operator new[](std::size_t size) { return operator new(size); }

void operator delete(void *p, std::size_t size) noexcept
{
	Piece *&first = free_pieces[power_of(size)];

	first = p ? new (p) Piece{ first } : first;
}

// Containers pass the size. Memory freed without a size is lost.
void operator delete(void *) noexcept { }

// libstdc++ calls these where it would throw.

[[noreturn]] static void stop(const char *why)
{
	libsys_print(2, why, "\n");
	libsys_exit_group(134);
}

namespace std {
void __throw_bad_alloc() { stop("no memory"); }
void __throw_bad_array_new_length() { stop("an array that is too long"); }
void __throw_bad_function_call() { stop("a std::function without a function"); }
void __throw_length_error(const char *why) { stop(why); }
void __throw_logic_error(const char *why) { stop(why); }
void __throw_out_of_range_fmt(const char *why, ...) { stop(why); }
}
