/* SPDX-License-Identifier: 0BSD */
/* Integer division, which the compiler leaves to its own library or to the C library. */
#include <libsys.h>

#define DIVISION(bits, type, mode) \
	typedef unsigned int unsigned##bits __attribute__((__mode__(mode))); \
	typedef int signed##bits __attribute__((__mode__(mode))); \
	extern unsigned##bits __hexagon_udiv##type(unsigned##bits, unsigned##bits); \
	extern unsigned##bits __hexagon_umod##type(unsigned##bits, unsigned##bits); \
	extern signed##bits __hexagon_div##type(signed##bits, signed##bits); \
	extern signed##bits __hexagon_mod##type(signed##bits, signed##bits); \
\
	/* The divisor moves up to the dividend, then down, one bit of the quotient at a time. */ \
	static unsigned##bits divide##bits(unsigned##bits n, unsigned##bits d, \
		unsigned##bits *remainder) \
	{ \
		unsigned##bits q = 0, bit = 1; \
\
		if (d == 0) \
			__builtin_trap(); \
		while (d < n && (signed##bits)d > 0) { \
			d <<= 1; \
			bit <<= 1; \
		} \
		for (; bit; bit >>= 1, d >>= 1) \
			if (n >= d) { \
				n -= d; \
				q |= bit; \
			} \
		*remainder = n; \
		return q; \
	} \
	static unsigned##bits absolute##bits(signed##bits a) \
	{ \
		return a < 0 ? 0 - (unsigned##bits)a : (unsigned##bits)a; \
	} \
	unsigned##bits __hexagon_udiv##type(unsigned##bits n, unsigned##bits d) \
	{ \
		unsigned##bits r; \
\
		return divide##bits(n, d, &r); \
	} \
	unsigned##bits __hexagon_umod##type(unsigned##bits n, unsigned##bits d) \
	{ \
		unsigned##bits r; \
\
		divide##bits(n, d, &r); \
		return r; \
	} \
	signed##bits __hexagon_div##type(signed##bits n, signed##bits d) \
	{ \
		unsigned##bits r, q = divide##bits(absolute##bits(n), absolute##bits(d), &r); \
\
		return (signed##bits)((n ^ d) < 0 ? 0 - q : q); \
	} \
	signed##bits __hexagon_mod##type(signed##bits n, signed##bits d) \
	{ \
		unsigned##bits r; \
\
		divide##bits(absolute##bits(n), absolute##bits(d), &r); \
		return (signed##bits)(n < 0 ? 0 - r : r); \
	}

DIVISION(32, si3, __SI__)
DIVISION(64, di3, __DI__)
