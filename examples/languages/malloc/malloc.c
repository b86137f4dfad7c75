// SPDX-License-Identifier: 0BSD
//
// malloc, by LLVM's allocator Scudo, an archive of compiler-rt (Debian: libclang-rt-N-dev, N as
// clang's). It checks the memory that is freed. libc.c has what it needs of a C library, for a
// program of one thread.
//
// needs: test -e "$(clang -print-file-name=libclang_rt.scudo_standalone-x86_64.a)"
//
// $ cc -Os malloc.c libc.c $(pkg-config --cflags --libs libsys) \
// >     $(clang -print-file-name=libclang_rt.scudo_standalone-x86_64.a) -lgcc -lsys -o malloc
// $ ./malloc one two three
// three two one
// $ (./malloc twice; :) 2>&1 | head -n 2
// twice
// Scudo ERROR: invalid chunk state when deallocating address 0x7f0086c01310
#include <libsys.h>
#include <libsys/text.h>

extern void *malloc(size_t size), free(void *p), *memcpy(void *to, const void *from, size_t n);

struct word {
	struct word *next;
	char text[];
};

int main(int argc, char **argv)
{
	struct word *first = NULL, *word;
	int i;

	for (i = 1; i < argc; i++) {
		size_t size = __builtin_strlen(argv[i]) + 1;

		word = malloc(sizeof *word + size);
		if (!word)
			return 1;
		memcpy(word->text, argv[i], size);
		word->next = first;
		first = word;
	}
	while ((word = first)) {
		first = word->next;
		libsys_print(1, word->text, first ? " " : "\n");
		free(word);
	}
	if (argc == 2) {
		void *volatile p = malloc(1);

		free(p);
		free(p);
	}
	return 0;
}
