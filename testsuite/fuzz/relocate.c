/* SPDX-License-Identifier: 0BSD */
/*
 * libFuzzer target: how a static PIE relocates itself. The input says what a linker has left to do,
 * in tables of any length and order: each word of the program's data is one of those things, so
 * what must come of it is known. This is crt/relocate.c with a port's reloc.h or, with BY_HAND,
 * x86_64's in assembler.
 */
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include "input.h"

#ifndef BY_HAND
#define __ehdr_start fuzz_ehdr
#include "../../crt/relocate.c"
#else
#include "../../crt/irelative.h"
enum { HAVE_PLT = 1 };
enum { DT_JMPRELSZ = 2, DT_SYMTAB = 6, DT_JMPREL = 23, DT_RELRSZ = 35, DT_RELR = 36 };

/* It is jumped to, as the kernel does, with an aligned stack. */
static void hand_start(void)
{
	__asm__ __volatile__("andq $-16, %%rsp\n\tjmp hand_start_pie" : : : "memory");
}
#endif

/* HP-PA has none that is relative by its type alone. */
#ifndef RELATIVE
#define RELATIVE RELOC_RELATIVE
#endif

enum { DATA = 200, PLACES = 16, SYMBOLS = 16, PAGE = 65536, DT_SYMENT = 11 };
enum { BITS = 8 * sizeof(elf_word) };
#define SYMBOL_SHIFT (sizeof(elf_word) == 8 ? 32 : 8)

/* All of the program, in the order of memory. */
struct program {
	struct elf_header header;
	struct elf_segment segment[6];
	elf_word data[DATA];
	struct elf_symbol symbol[SYMBOLS];
	elf_word table[3 * DATA], relr[2 * DATA], plt[3 * DATA];
} image __asm__("fuzz_ehdr") __attribute__((__aligned__(PAGE)));
struct elf_dynamic dynamic[64] __asm__("fuzz_dynamic");

static elf_word wanted[DATA];
#ifdef RELOC_TPREL
static elf_word tp_offset;
#endif
static unsigned int table_words, relr_words, plt_words, tags, chosen_from;
static jmp_buf back;
static unsigned long stack[32], hwcap[2];

static elf_word *in_data(unsigned int i)
{
	return &image.data[i];
}

/* Those that a resolver chooses: it finds all else relocated. */
static void check_others(void)
{
	unsigned int i;

	for (i = 0; i < chosen_from; i++)
		MUST(image.data[i] == wanted[i]);
}

#ifndef RELOC_IRELATIVE
#elif defined RELOC_CHOOSE
static elf_word resolver(unsigned long told, const unsigned long *more)
{
	/* AArch64 says something of its own by the last bit but one. */
	MUST((told | 1UL << (BITS - 2)) == (hwcap[0] | 1UL << (BITS - 2)));
#if RELOC_RELATIVE == 1027 /* AArch64's, which are given more */
	MUST(more[0] == 3 * sizeof *more && more[1] == hwcap[0] && more[2] == hwcap[1]);
#endif
	(void)more;
	check_others();
	return (elf_word)&wanted;
}
#else
static elf_word resolver(void)
{
	check_others();
	return (elf_word)&wanted;
}
#endif

long fuzz_kernel(libsys_word nr, libsys_word a, libsys_word b, libsys_word c, libsys_word d,
	libsys_word e, libsys_word f)
{
	(void)nr, (void)a, (void)b, (void)c, (void)d, (void)e, (void)f;
	abort();
}

void libsys_start(const void *told)
{
	(void)told;
#ifndef BY_HAND
	MUST(told == stack);
#endif
	longjmp(back, 1);
}

/* A relocation of a word of the data in a table; its addend is in the word or in the table. */
static void add(elf_word *table, unsigned int *words, unsigned int i, elf_word info,
	elf_word addend, elf_word bias)
{
	table[(*words)++] = (elf_word)in_data(i) - bias;
	table[(*words)++] = info;
	if (RELOC_WORDS == 3) {
		table[(*words)++] = addend;
		/* What a linker leaves in the word then is of no interest. */
		image.data[i] = take_byte();
	} else {
		image.data[i] = addend;
	}
}

/* A word that is wanted to be a symbol's value and more. */
static __attribute__((__unused__)) void add_symbolic(unsigned int i, elf_word type, elf_word symbol,
	elf_word value, elf_word more, elf_word bias)
{
	wanted[i] = value + image.symbol[symbol].value + more;
	add(image.table, &table_words, i, symbol << SYMBOL_SHIFT | type, value, bias);
}

/* One word of the data, of which the linker knows what it wants. */
static void make_word(unsigned int i, elf_word bias)
{
	elf_word value = take_word(), symbol = take_byte() % SYMBOLS;

	image.data[i] = wanted[i] = value;
	switch (take_byte() % 6) {
	case 0:
		wanted[i] = bias + value;
		add(image.table, &table_words, i, RELATIVE, value, bias);
		break;
#ifdef RELOC_SYMBOLIC
	case 1:
		add_symbolic(i, RELOC_SYMBOLIC, symbol, value, bias, bias);
		break;
#endif
#ifdef RELOC_TPREL
	case 2:
#ifndef RELOC_SYMBOLS
		symbol = 0;
#endif
		add_symbolic(i, RELOC_TPREL, symbol, value, 0 - tp_offset, bias);
		break;
#endif
#ifdef RELOC_DTPREL
	case 3:
		add_symbolic(i, RELOC_DTPREL, symbol, value, 0, bias);
		break;
#endif
	case 4: /* R_..._NONE, of which linkers leave some, is 0 with all else */
		if (RELOC_WORDS == 3)
			image.table[table_words + 2] = 0;
		image.table[table_words] = image.table[table_words + 1] = 0;
		table_words += RELOC_WORDS;
		break;
	}
	(void)symbol;
}

/* Words of the data from `from' on, some of them relocated by RELR, as its encoders do or might. */
static void make_relr(unsigned int from, unsigned int to, elf_word bias)
{
	elf_word *out = image.relr, bits;
	unsigned int i = from, j, next;
	int used[DATA];

	relr_words = 0;
	for (j = from; j < to; j++) {
		image.data[j] = wanted[j] = take_word();
		used[j] = take_byte() & 1;
		if (used[j])
			wanted[j] += bias;
	}
	while (i < to) {
		if (!used[i]) {
			i++;
			continue;
		}
		out[relr_words++] = (elf_word)in_data(i++) - bias;
		/* So many bitmaps, of which one may be empty. */
		for (next = take_byte() % 4; next && i < to; next--) {
			for (bits = 1, j = 0; j < BITS - 1; j++)
				if (i + j < to && used[i + j])
					bits |= (elf_word)2 << j;
			out[relr_words++] = bits;
			i += BITS - 1;
		}
	}
}

#ifdef RELOC_IRELATIVE
static void make_chosen(unsigned int from, elf_word bias)
{
	unsigned int i;

	for (i = from; i < DATA; i++) {
		wanted[i] = (elf_word)&wanted;
		if (take_byte() & 1)
			add(image.table, &table_words, i, RELOC_IRELATIVE,
				(elf_word)resolver - bias, bias);
		else
			add(image.plt, &plt_words, i, RELOC_IRELATIVE, (elf_word)resolver - bias,
				bias);
	}
}
#endif

static void tag(elf_word number, elf_word value)
{
	dynamic[tags].tag = number;
	dynamic[tags++].value = value;
}

/* What a linker says of the tables, among tags that start-up does not look at. */
static void make_dynamic(elf_word bias)
{
	static const elf_word others[] = { 1, 4, 5, 10, 11, 12, 13, 14, 20, 21, 24, 25, 26, 27, 28,
		30, 32, 33, 37, 0x6ffffef5, 0x6ffffff0, 0x6ffffff9, 0x6ffffffb, 0x70000001 };
	struct elf_dynamic swapped;
	unsigned int i, j;

	tags = 0;
	for (i = take_byte() % 40; i; i--)
		tag(others[take_byte() % (sizeof others / sizeof *others)], take_word());
	if (table_words || take_byte() & 1) {
		tag(DT_TABLE, (elf_word)image.table - bias);
		tag(DT_TABLESZ, table_words * sizeof(elf_word));
	}
	if (plt_words) {
		tag(DT_JMPREL, (elf_word)image.plt - bias);
		tag(DT_JMPRELSZ, plt_words * sizeof(elf_word));
	}
	if (relr_words || take_byte() & 1) {
		tag(DT_RELR, (elf_word)image.relr - bias);
		tag(DT_RELRSZ, relr_words * sizeof(elf_word));
	}
	tag(DT_SYMTAB, (elf_word)image.symbol - bias);
	for (i = tags - 1; i > 0; i--) {
		j = take_byte() % (i + 1);
		swapped = dynamic[i];
		dynamic[i] = dynamic[j];
		dynamic[j] = swapped;
	}
	tag(0, take_word());
}

/* The first PT_LOAD is the header's; there is one PT_TLS, and what else there may be. */
static void make_segments(elf_word linked)
{
	enum { MOST = sizeof image.segment / sizeof *image.segment };
	unsigned int n = 2 + take_byte() % (MOST - 1), load = take_byte() % (n - 1), i;
	struct elf_segment *s = &image.segment[MOST - n];

	memset(image.segment, 0, sizeof image.segment);
	image.header.phoff = (elf_word)s - (elf_word)&image;
	image.header.phnum = (unsigned short)n;
	for (i = 0; i < n; i++) {
		s[i].type = i == load ? PT_LOAD
			: i == n - 1  ? PT_TLS
			: i < load    ? 2 + take_byte() % 5
				      : 1 + take_byte() % 6;
		s[i].vaddr = i == load ? linked : take_word();
		s[i].memsz = take_byte();
		s[i].align = 1UL << take_byte() % 12;
	}
#ifdef RELOC_TPREL
	for (tp_offset = TLS_GAP; (tp_offset - s[n - 1].vaddr) % s[n - 1].align; tp_offset++)
		;
	/* SuperH's linker leaves offsets in the block; others know how far that is. */
	tp_offset = OFFSET_OF_TP(tp_offset);
#endif
}

/* As resolvers ask it: no arguments, some variables, and the vector in any order. */
static void make_stack(void)
{
	unsigned long *to = stack;
	unsigned int n;

	memset(stack, 0, sizeof stack);
	for (n = stack[0] = take_byte() % 4, to++; n; n--)
		*to++ = 1;
	for (n = take_byte() % 4, to++; n; n--)
		*to++ = 1;
	hwcap[0] = hwcap[1] = 0;
	for (n = take_byte() % 8, to++; n; n--, to += 2) {
		to[0] = 15 + take_byte() % 16;
		to[1] = take_word();
		/* The kernel says a thing once. */
		if (to[0] == 16 || to[0] == 26) {
			if (hwcap[to[0] == 26])
				to[0] = 3;
			else
				hwcap[to[0] == 26] = to[1];
		}
	}
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	elf_word linked, bias;
	unsigned int i, relr_from;

	input_begin(data, size);
	linked = take_byte() & 1 ? (elf_word)take_byte() * PAGE : 0;
	bias = (elf_word)&image - linked;
	table_words = plt_words = 0;
	make_segments(linked);
	make_stack();
	for (i = 0; i < SYMBOLS; i++)
		image.symbol[i].value = i ? take_word() >> 1 : 0;
	relr_from = take_byte() % DATA;
	chosen_from = DATA;
#ifdef RELOC_IRELATIVE
	chosen_from -= take_byte() % (DATA - relr_from);
#endif
	for (i = 0; i < relr_from; i++)
		make_word(i, bias);
	make_relr(relr_from, chosen_from, bias);
#ifdef RELOC_IRELATIVE
	make_chosen(chosen_from, bias);
#endif
	make_dynamic(bias);
	if (!setjmp(back)) {
#ifdef BY_HAND
		hand_start();
#else
		libsys_start_pie(stack, dynamic, (elf_word)&image);
#endif
	}
	chosen_from = DATA;
	check_others();
	return 0;
}
