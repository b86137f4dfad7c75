/* SPDX-License-Identifier: 0BSD */
/*
 * The string instructions (../blocks.h): from 512 bytes on they beat a loop, whatever the
 * alignment. Below that they take several times as long.
 */
#define REP(n, instruction, ...) \
	if (n >= 512) { \
		size words = n / WORD; \
		\
		n %= WORD; \
		__asm__ __volatile__("rep " instruction : "+c"(words), __VA_ARGS__ : "memory"); \
	}
#define COPY_BLOCKS(t, f, n, how) REP(n, "movsl", "+D"(t), "+S"(f) :)
#define SET_BLOCKS(t, w, n) REP(n, "stosl", "+D"(t) : "a"(w))
#define ALIGNED
#define UNALIGNED
