/* SPDX-License-Identifier: 0BSD */
/*
 * With some flags, compilers refer to symbols that libsys does not support. The archive has them
 * all the same. Each refers to a name that no library has and that says what is wrong; the linker
 * prints it. A program that defines the symbol itself gets its own.
 */
#ifndef REFUSE_H
#define REFUSE_H

#define REFUSE(symbol, words) \
	extern const char words[]; \
	extern const char *const symbol; \
	__attribute__((__weak__)) const char *const symbol = words;

#endif
