/* SPDX-License-Identifier: 0BSD */
#include <iostream>

int main()
{
	std::cout << "Hello, world!\n";
}
