/* SPDX-License-Identifier: 0BSD */
/*
 * std::string, all of it in the program: appended to, looked through, cut, with the program's
 * operator new.
 */
/* args: one two three */
/* stdout: one, two, three: 11 letters, 3 words, in place of 1\n */
/* cflags: -fno-exceptions -fno-rtti -fno-builtin */
#include "program.h"
#include <libsys.h>
#include <libsys/text.h>
#include <string>

template class std::basic_string<char>;

int main(int argc, char **argv)
{
	std::string text;

	for (int i = 1; i < argc; i++)
		text += std::string(argv[i]) + ", ";
	text.erase(text.size() - 2);
	std::string line = text + ": " + std::to_string(text.size() - 4) + " letters; " +
		std::to_string(argc - 1) + " words";
	line.replace(line.find(';'), 1, ",").append(", in place of ").push_back('1');
	if (line.substr(5, 3) != "two" || line.rfind("three") != 10 || used == 0)
		return 1;
	return libsys_is_error(libsys_print(1, line.c_str(), "\n"));
}
