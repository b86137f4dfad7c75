/* SPDX-License-Identifier: 0BSD */
struct Shape {
	virtual int area() const = 0;
};

struct Square : Shape {
	int side;
	explicit Square(int s) : side(s) { }
	int area() const override { return side * side; }
};

int main(int argc, char **)
{
	Square square(argc);
	const Shape *volatile shape = &square;

	return shape->area();
}
