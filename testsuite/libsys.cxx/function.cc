/* SPDX-License-Identifier: 0BSD */
/* std::function, small and large, and std::unique_ptr, with the program's operator new. */
/* cflags: -fno-exceptions -fno-rtti -fno-builtin */
#include "program.h"
#include <memory>

struct Large {
	int numbers[20];
};

int main(int argc, char **)
{
	Large large = {};
	auto sum = std::make_unique<int>(argc);

	large.numbers[19] = 3;
	{
		const std::function<void(int)> add = [&sum](int n) { *sum += n; };
		const std::function<int()> last = [large] { return large.numbers[19]; };
		const std::function<int()> copy = last, none;
		add(last() + copy());
		if (none || !copy || used < 2 * sizeof large)
			return 1;
	}
	return *sum == 7 && given_back == 2 ? 0 : 2;
}
