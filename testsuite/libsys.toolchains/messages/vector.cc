/* SPDX-License-Identifier: 0BSD */
#include <vector>

int main(int argc, char **)
{
	std::vector<int> v;

	for (int i = 0; i < argc * 5; i++)
		v.push_back(i);
	return v[0];
}
