/* SPDX-License-Identifier: 0BSD */
#include <string_view>

int main(int argc, char **argv)
{
	std::string_view word(argv[0]);

	return word.substr(static_cast<std::string_view::size_type>(argc)).empty();
}
