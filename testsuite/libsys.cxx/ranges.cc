/* SPDX-License-Identifier: 0BSD */
/* Ranges: views one behind the other, and algorithms of ranges. */
/* cflags: -fno-exceptions -fno-rtti */
#if defined __clang__ && __clang_major__ < 16
int main() { return 77; } /* it does not compile the views of libstdc++ */
#else
#include <algorithm>
#include <array>
#include <ranges>
#include <string_view>

int main(int argc, char **)
{
	int sum = 0;

	for (int odd_square : std::views::iota(argc) |
			std::views::filter([](int n) { return n % 2; }) |
			std::views::transform([](int n) { return n * n; }) | std::views::take(4))
		sum += odd_square;
	if (sum != 1 + 9 + 25 + 49)
		return 1;
	std::array<int, 6> numbers{ 5, 3, 9, argc, 7, 2 };
	std::ranges::sort(numbers, std::ranges::greater{});
	if (numbers[0] != 9 || numbers[5] != 1 ||
		std::ranges::find(numbers, 3) - numbers.begin() != 3)
		return 2;
	const std::string_view text = "one two three";
	int words = 0, letters = 0;
	for (auto word : std::views::split(text, ' ')) {
		words++;
		letters += static_cast<int>(std::ranges::distance(word));
	}
	return words == 3 && letters == 11 &&
			std::ranges::max(numbers | std::views::reverse) == 9 &&
			*std::ranges::find(text, 't') == 't'
		? 0
		: 3;
}
#endif
