/* SPDX-License-Identifier: 0BSD */
/* std::array: filled at run time, sorted out of order, compared, taken apart. */
/* cflags: -fno-exceptions -fno-rtti */
#include <algorithm>
#include <array>

int main(int argc, char **)
{
	std::array<int, 20> squares{};
	int n = -10 * argc;

	for (int &square : squares) {
		square = n * n;
		n++;
	}
	std::array<int, 20> sorted = squares;
	std::sort(sorted.begin(), sorted.end());
	const auto [a, b] = std::array<int, 2>{ sorted.front(), sorted.back() };
	if (a != 0 || b != 100 || sorted[1] != 1 || sorted[2] != 1)
		return 1;
	return squares != sorted && std::get<0>(squares) == 100 && squares.size() == 20 ? 0 : 2;
}
