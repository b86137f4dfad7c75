/* SPDX-License-Identifier: 0BSD */
struct shape {
	virtual ~shape() { }
};

struct square : shape {
};

int main(int argc, char **)
{
	shape one;
	square two;
	shape *it = argc > 5 ? &one : &two;

	return dynamic_cast<square *>(it) == nullptr;
}
