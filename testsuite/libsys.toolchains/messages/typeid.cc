/* SPDX-License-Identifier: 0BSD */
#include <typeinfo>

struct shape {
	virtual ~shape() { }
};

int main(int argc, char **)
{
	shape one, *it = argc > 5 ? nullptr : &one;

	return typeid(*it) != typeid(shape);
}
