/* SPDX-License-Identifier: 0BSD */
/*
 * C++: global and local static objects, virtual functions, templates, thread_local; ends in the
 * reverse order.
 */
/* cflags: -fno-exceptions -fno-rtti */
/* stdout: +a+b+local shape:4 shape:9 main -local-b-a */
#include <libsys.h>

static void say(const char *s)
{
	libsys_size_t n = 0;

	while (s[n])
		n++;
	sys_write(1, s, n);
}

struct Global {
	const char *begin, *end;
	Global(const char *b, const char *e) : begin(b), end(e) { say(begin); }
	~Global() { say(end); }
};

static Global a("+a", "-a"), b("+b", "-b");

struct Shape {
	virtual int area() const = 0;
};

template <int N> struct Square : Shape {
	int area() const override { return N * N; }
};

static Square<2> two;
static Square<3> three;
static const Shape *const shapes[] = { &two, &three };
static int three_at_run_time() { return static_cast<int>(sys_gettid() > 0) * 3; }
static thread_local int local = three_at_run_time();

int main()
{
	static Global once("+local", "-local");

	for (const Shape *s : shapes) {
		const char digit[] = { static_cast<char>('0' + s->area()), 0 };

		say(" shape:");
		say(digit);
	}
	say(" main ");
	return local - 3;
}
