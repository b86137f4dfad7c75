/* SPDX-License-Identifier: 0BSD */
#include <span>

int main(int argc, char **)
{
	int numbers[4] = {};
	std::span<int> all(numbers);

	return all[static_cast<std::span<int>::size_type>(argc)];
}
