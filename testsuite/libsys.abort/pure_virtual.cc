/* SPDX-License-Identifier: 0BSD */
/*
 * A pure virtual function, called out of the constructor of the class that has it, aborts. gcc
 * refers to what does so weakly.
 */
/* ldflags: -Wl,-u,__cxa_pure_virtual */
/* cflags: -fno-exceptions -fno-rtti */
/* signal: SIGABRT */
#include <libsys.h>

struct Shape {
	Shape() { measure(); }
	virtual int area() const = 0;
	__attribute__((__noinline__)) int measure() const { return area(); }
};

struct Square : Shape {
	int area() const override { return 4; }
};

int main()
{
	const Square square;

	return square.measure();
}
