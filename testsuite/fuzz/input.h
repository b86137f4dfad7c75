/* SPDX-License-Identifier: 0BSD */
/*
 * What targets make of a fuzzer's bytes. Past the end all of them are zero, so that every input
 * means something.
 */
#ifndef FUZZ_INPUT_H
#define FUZZ_INPUT_H

/* Not stdlib.h, whose types are in the way of the kernel's. */
#include <stddef.h>

static const unsigned char *input, *input_end;

static inline void input_begin(const unsigned char *data, size_t size)
{
	input = data;
	input_end = data + size;
}

static inline unsigned int take_byte(void)
{
	return input < input_end ? *input++ : 0;
}

/* Of as many bytes as a word has. */
static inline unsigned long take_word(void)
{
	unsigned long word = 0;
	unsigned int i;

	for (i = 0; i < sizeof word; i++)
		word |= (unsigned long)take_byte() << 8 * i;
	return word;
}

/* Below `most', of two bytes. */
static inline unsigned int take_below(unsigned int most)
{
	unsigned int n = take_byte();

	return (n | take_byte() << 8) % most;
}

/* What must hold, in builds of every kind. */
#define MUST(condition) \
	do { \
		if (!(condition)) \
			__builtin_abort(); \
	} while (0)

extern int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

#endif
