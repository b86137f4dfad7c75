/* SPDX-License-Identifier: 0BSD */
#include <string>

int main(int argc, char **)
{
	std::string s;

	for (int i = 0; i < argc * 50; i++)
		s += 'a';
	return s[0] != 'a';
}
