/* SPDX-License-Identifier: 0BSD */
/* std::string_view: looked through, compared, cut. */
/* args: name=value other */
/* cflags: -fno-exceptions -fno-rtti */
#include <string_view>

using namespace std::literals;

int main(int, char **argv)
{
	std::string_view word(argv[1]);
	const auto at = word.find('=');

	if (at != 4 || word.find("lue") != 7 || word.rfind('a') != 6 || word.find('x') != word.npos)
		return 1;
	if (!word.starts_with("name"sv) || word.find_first_of("=,") != at || word <= "name"sv ||
		word == argv[2])
		return 2;
	std::string_view value = word;
	value.remove_prefix(at + 1);
	word.remove_suffix(word.size() - at);
	return word == "name" && value == "value"sv ? 0 : 3;
}
