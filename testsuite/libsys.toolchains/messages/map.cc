/* SPDX-License-Identifier: 0BSD */
#include <map>

int main(int argc, char **)
{
	std::map<int, int> m;

	m[argc] = 1;
	return m.begin()->second;
}
