/* SPDX-License-Identifier: 0BSD */
#include <functional>

std::function<int(int)> f;

int main(int argc, char **)
{
	int a[9] = { argc };

	f = [a](int i) { return a[i]; };
	return f(0) - argc;
}
