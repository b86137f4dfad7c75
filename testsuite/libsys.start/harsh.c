/* SPDX-License-Identifier: 0BSD */
/*
 * Arguments and environment are whole, whatever their size. -DWHERE writes where main is; -DPAGE
 * has the size that pages are to have as the last argument; -DLARGE has large thread-local
 * variables, too.
 */
#include <libsys.h>

static __thread int local = 7;
#ifdef LARGE
static __thread char large[16 << 20];
static __thread volatile char page[5] __attribute__((__aligned__(4096))) = "page";
#endif
static const char *volatile pointer = "pointer";

static libsys_size_t length(const char *s)
{
	libsys_size_t n = 0;

	while (s[n])
		n++;
	return n;
}

int main(int argc, char **argv, char **envp)
{
	int i, n = 0;

#ifdef WHERE
	int (*where)(int, char **, char **) = main;

	sys_write(1, (const char *)&where, sizeof where);
	return 0;
#endif
#ifdef PAGE
	const char *digit;
	unsigned long size = 0;

	for (digit = argv[--argc]; *digit; digit++)
		size = 10 * size + (unsigned long)(*digit - '0');
	if (libsys_getauxval(6 /* AT_PAGESZ */) != size)
		return 77;
#endif
#ifdef LARGE
	for (i = 0; i < (int)sizeof large; i += 4096)
		if (large[i]++)
			return 3;
	if ((libsys_size_t)page % 4096 || page[0] != 'p' || page[3] != 'e' || page[4])
		return 4;
#endif
	for (i = 1; i < argc; i++)
		if (length(argv[i]) != 1 && length(argv[i]) != 131000)
			return 1;
	while (*envp)
		n += length(*envp++) > 0;
	/* An emulator may add a variable of its own. */
	return local == 7 && pointer[6] == 'r' && argc >= 1 && (n < 10 || n >= 2000) ? 0 : 2;
}
