/* SPDX-License-Identifier: 0BSD */
/* std::span: parts of memory by where they begin and how long they are. */
/* cflags: -fno-exceptions -fno-rtti */
#include <span>

static int sum(std::span<const int> numbers)
{
	int all = 0;

	for (int number : numbers)
		all += number;
	return all;
}

int main(int argc, char **)
{
	int numbers[] = { argc, 2, 3, 4, 5 };
	std::span all(numbers);

	if (sum(all) != 15 || sum(all.first(2)) != 3 || sum(all.last<2>()) != 9 ||
		sum(all.subspan(1, 3)) != 9)
		return 1;
	all.back() = 50;
	return std::as_bytes(all).size() == sizeof numbers && numbers[4] == 50 ? 0 : 2;
}
