/* SPDX-License-Identifier: 0BSD */
/* Integer division, which compilers for these ABIs leave to the library. */
/* only: alpha hexagon */
typedef unsigned long u;

static u seed = 12345;

static u next(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return seed;
}

/* Some large, some small. */
static u number(void)
{
	u n = next();

	return n >> next() % (8 * sizeof n);
}

#define RIGHT_UNSIGNED(type, a, b) \
	do { \
		volatile type x = (type)(a), y = (type)(b); \
\
		if (y && (x / y * y + x % y != x || x % y >= y)) \
			return 1; \
	} while (0)
#define RIGHT(type, a, b) \
	do { \
		volatile signed type x = (signed type)(a), y = (signed type)(b); \
\
		if (y && y != -1) { \
			signed type q = x / y, r = x % y; \
\
			if ((unsigned type)q * (unsigned type)y + (unsigned type)r != \
			(unsigned type)x) \
				return 2; \
			if ((r && (r < 0) != (x < 0)) || \
				(r < 0 ? -(unsigned type)r : (unsigned type)r) >= \
						       (y < 0 ? -(unsigned type)y \
						       : (unsigned type)y)) \
				return 3; \
		} \
	} while (0)

int main(void)
{
	int i;

	for (i = 0; i < 20000; i++) {
		u a = number(), b = number();

		if (i & 1)
			a = -a;
		if (i & 2)
			b = -b;
		RIGHT_UNSIGNED(unsigned long, a, b);
		RIGHT_UNSIGNED(unsigned int, a, b);
		RIGHT(long, a, b);
		RIGHT(int, a, b);
	}
	return 0;
}
