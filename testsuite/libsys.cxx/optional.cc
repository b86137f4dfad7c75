/* SPDX-License-Identifier: 0BSD */
/* std::optional: with and without a value, of a type with a destructor. */
/* cflags: -fno-exceptions -fno-rtti */
#include <optional>

static int alive;

struct Counted {
	int value;
	explicit Counted(int v) : value(v) { alive++; }
	Counted(const Counted &other) : value(other.value) { alive++; }
	~Counted() { alive--; }
};

static std::optional<Counted> half(int number)
{
	if (number % 2)
		return std::nullopt;
	return Counted(number / 2);
}

int main(int argc, char **)
{
	{
		std::optional<Counted> four = half(8 * argc), none = half(argc);

		if (!four || none || four->value != 4 || four.value().value != 4 || alive != 1)
			return 1;
		none.emplace(7);
		four.reset();
		if (alive != 1 || none->value != 7 || half(argc).value_or(Counted(9)).value != 9)
			return 2;
	}
	return alive;
}
