/* SPDX-License-Identifier: 0BSD */
/*
 * std::vector that grows, is cut and sorted, with the program's operator new. It wants libgcc,
 * which sparc has none of.
 */
/* not: sparc */
/* cflags: -fno-exceptions -fno-rtti -fno-builtin */
#include "program.h"
#include <algorithm>
#include <vector>

int main(int argc, char **)
{
	{
		std::vector<int> numbers{ argc };

		while (numbers.size() < 100)
			numbers.push_back(numbers.back() * 7 % 101);
		numbers.insert(numbers.begin(), 5, 1000);
		numbers.erase(numbers.begin() + 1);
		std::sort(numbers.begin(), numbers.end());
		if (numbers.size() != 104 || numbers[0] != 1 || numbers[99] != 100 ||
			numbers.back() != 1000)
			return 1;
		const std::vector<std::vector<int>> rows(3, numbers);
		if (rows[2] != numbers || rows.at(1).at(0) != 1)
			return 2;
	}
	return given_back < 5 || used == 0;
}
