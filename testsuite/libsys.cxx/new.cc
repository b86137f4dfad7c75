/* SPDX-License-Identifier: 0BSD */
/* new, new[] and delete, plain, with an alignment and with std::nothrow, from the program's own. */
/*
 * Without -fno-builtin clang 14 leaves out what comes behind an operator new that it sees defined.
 */
/* cflags: -fno-exceptions -fno-rtti -fno-builtin */
#include <cstddef>
#include <new>

alignas(64) static char memory[4096];
/* Of those that are not volatile gcc 16 takes it that new and delete leave them as they are. */
static volatile std::size_t used, deleted;
static int destroyed;

static void *take(std::size_t size, std::size_t alignment)
{
	const std::size_t at = (used + alignment - 1) & -alignment;

	if (size > sizeof memory - at)
		return nullptr;
	used = at + size;
	return memory + at;
}

/* Those that would throw may not give nothing. */
static void *must(void *p)
{
	if (!p)
		__builtin_trap();
	return p;
}

void *operator new(std::size_t size) { return must(take(size, 16)); }
void *operator new[](std::size_t size) { return must(take(size, 16)); }
void *operator new(std::size_t size, std::align_val_t to)
{
	return must(take(size, static_cast<std::size_t>(to)));
}
void *operator new(std::size_t size, const std::nothrow_t &) noexcept { return take(size, 16); }
void *operator new[](std::size_t size, const std::nothrow_t &) noexcept { return take(size, 16); }
void operator delete(void *) noexcept { deleted = deleted + 1; }
void operator delete(void *p, std::size_t) noexcept { operator delete(p); }
void operator delete(void *, std::align_val_t) noexcept { deleted = deleted + 1; }

/* An array of these has a cookie, by which delete knows how many there are. */
struct Counted {
	int value = 3;
	~Counted() { destroyed++; }
};

struct alignas(64) Line {
	char bytes[64];
};

/* Out of the optimiser's sight: new and delete may be left out. */
template <typename T> static T *seen(T *p)
{
	T *volatile place = p;

	return place;
}

int main(int argc, char **)
{
	if (!seen(&std::nothrow))
		return 6;
	Counted *const array = seen(new Counted[static_cast<std::size_t>(argc) * 5]);

	if (used < 5 * sizeof(Counted) + sizeof(std::size_t) || array[4].value != 3)
		return 1;
	delete[] array;
	if (destroyed != 5 || deleted != 1)
		return 2;
	Line *const line = seen(new Line);
	if (reinterpret_cast<std::size_t>(line) % 64)
		return 3;
	delete line;
	int *const number = seen(new (std::nothrow) int(argc));
	if (!number || *number != 1 || seen(new (std::nothrow) char[sizeof memory]))
		return 4;
	delete number;
	return deleted == 3 ? 0 : 5;
}
