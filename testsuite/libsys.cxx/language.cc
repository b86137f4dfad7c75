/* SPDX-License-Identifier: 0BSD */
/* What C++ 20, 23 and 26 added to the language, as far as the compiler has it. */
/* cflags: -fno-exceptions -fno-rtti */
#include <compare>
#include <initializer_list>

struct Version {
	int major, minor;
	auto operator<=>(const Version &) const = default;
};

consteval int at_compile_time(int n) { return n * 2; }
constinit static int initialised = at_compile_time(21);

struct Grid {
	int cells[2][3];
#if __cpp_multidimensional_subscript >= 202110L
	int &operator[](int row, int column) { return cells[row][column]; }
#endif
#if __cpp_explicit_this_parameter >= 202110L
	int first(this Grid &self) { return self.cells[0][0]; }
#else
	int first() { return cells[0][0]; }
#endif
};

template <typename... T> static int last(T... values)
{
#if __cpp_pack_indexing >= 202311L
	return values...[sizeof...(values) - 1];
#else
	int result = 0;

	((result = values), ...);
	return result;
#endif
}

int main(int argc, char **)
{
	Grid grid = { .cells = { { argc, 2, 3 }, { 4, 5, 6 } } };
	const Version old{ .major = argc, .minor = 4 }, now{ 1, 7 };

#if __cpp_multidimensional_subscript >= 202110L
	if (grid[1, 2] != 6)
		return 1;
#endif
	if (grid.first() != 1 || last(3, 4, argc + 4) != 5)
		return 2;
	auto twice = []<typename T>(T value) { return value + value; };
	int sum = 0;
	for (int n = 0; int number : { 1, 2, argc })
		sum += number * ++n;
	if (argc == 1) [[likely]]
		return old < now && old <=> old == 0 && twice(sum) == 16 && initialised == 42 ? 0
											      : 3;
	return 4;
}
