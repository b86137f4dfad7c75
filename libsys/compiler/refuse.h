/* SPDX-License-Identifier: 0BSD */
/*
 * What a flag of the compiler refers to and libsys has none of is found in the archive all the
 * same, and there refers to a name that says so, which no library has: the linker prints it. A
 * program that defines the symbol gets its own.
 */
#ifndef REFUSE_H
#define REFUSE_H

#define REFUSE(symbol, words) \
	extern const char words[]; \
	extern const char *const symbol; \
	__attribute__((__weak__)) const char *const symbol = words;

#endif
