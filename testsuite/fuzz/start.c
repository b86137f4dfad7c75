/* SPDX-License-Identifier: 0BSD */
/*
 * libFuzzer target: from the initial stack to main, and on to the end. The input says what is on
 * the stack, as a kernel could put it there, and which program headers there are, as a linker could
 * write them: in any order, of unknown types too, with an alignment of at least 1. This is
 * crt/start.c with the numbers of some port's tp.h or, with BY_HAND, x86_64's in assembler.
 */
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include "input.h"
#ifdef BY_HAND
#include "hand.h"
#endif

/* What a linker gathers: here from members that want to be called first. */
#define __section__(name) __section__("fuzz_preinit")
#define keep keep_args
#include "../../crt/args.c"
#undef keep
#define keep keep_auxv
#define entry auxv_entry
#include "../../crt/getauxval.c"
#undef entry
#undef keep
#undef __section__
#include "../../crt/getenv.c"

#include "program_names.h"
#ifdef BY_HAND
#include "../../crt/irelative.h"
typedef void constructor(int argc, char **argv, char **envp);
typedef void destructor(void);
extern int main(int argc, char **argv, char **envp);
extern void libsys_start(const void *stack);
#define TLS_BELOW
#define TLS_TCB 0x30
#define TLS_GAP 0
#define TLS_BIAS 0
#else
#include "../../crt/start.c"
#endif

enum { PAGE = 65536, HEADERS = 8, ARGUMENTS = 64 };

/*
 * The program in memory: its headers are at the end, behind which the sanitizer looks. Start-up
 * knows it as something constant.
 */
char program[PAGE] __asm__("fuzz_ehdr") __attribute__((__aligned__(PAGE)));

static jmp_buf back;
static unsigned long *stack, arguments, variables, vectors;
static char *text, *image, *room;
static const struct elf_segment *tls;
static int called, ended, status;

#ifndef BY_HAND
char *fuzz_room(libsys_size_t size)
{
	return room = malloc(size);
}
#endif

/* By the rule that compilers have for variables' offsets, and no code of the library's. */
static void check_tls(void)
{
	unsigned long tp = (unsigned long)fuzz_tp - TLS_BIAS, block, i;

	MUST(!tls == !fuzz_tp);
	if (!tls)
		return;
	MUST(tp % sizeof(long[2]) == 0 && tp % tls->align == 0);
#ifdef TLS_BELOW
	for (block = tp - tls->memsz; (block - tls->vaddr) % tls->align != 0; block--)
		;
	MUST(*(unsigned long *)tp == tp);
	memset((char *)tp, 1, TLS_TCB);
#else
	for (block = tp + TLS_GAP; (block - tls->vaddr) % tls->align != 0; block++)
		;
	memset((char *)tp - TLS_TCB, 1, TLS_TCB);
#endif
	for (i = 0; i < tls->memsz; i++)
		MUST(((char *)block)[i] == (i < tls->filesz ? image[i] : 0));
}

/* The first of a name that is not longer than this. */
static void check_variable(char **envp, const char *variable)
{
	const char *end = strchr(variable, '=');
	size_t length = end ? (size_t)(end - variable) : 0;
	char name[16];

	if (!end || length >= sizeof name)
		return;
	memcpy(name, variable, length);
	name[length] = 0;
	while (strncmp(*envp, variable, length + 1) != 0)
		envp++;
	MUST(libsys_getenv(name) == *envp + length + 1);
}

static void look(int n, int argc, char **argv, char **envp)
{
	unsigned long *aux = (unsigned long *)envp + variables + 1, i, j;

	MUST(called++ == n);
	MUST(argc == (int)arguments && argv == (char **)stack + 1);
	MUST(envp == argv + arguments + 1 && !argv[argc] && !envp[variables]);
	MUST(libsys_argc == argc && libsys_argv == argv && libsys_envp == envp);
	if (n != 0)
		return;
#ifdef BY_HAND
	hand_take();
#endif
	check_tls();
	for (i = 0; i <= vectors; i++) {
		for (j = 0; j < vectors && aux[2 * j] != aux[2 * i]; j++)
			;
		MUST(libsys_getauxval(aux[2 * i]) == aux[2 * j + 1]);
	}
	for (i = 0; i < variables; i++)
		check_variable(envp, envp[i]);
	MUST(!libsys_getenv("of no such name"));
}

static void first(int argc, char **argv, char **envp)
{
	look(0, argc, argv, envp);
}
static void second(int argc, char **argv, char **envp)
{
	look(1, argc, argv, envp);
}
static void third(int argc, char **argv, char **envp)
{
	look(2, argc, argv, envp);
}
__attribute__((__section__("fuzz_preinit"), __used__)) static constructor *preinit = first;
__attribute__((__section__("fuzz_init"), __used__)) static constructor *init[] = { second, third };

static void last(void)
{
	MUST(ended++ == 1);
#ifdef BY_HAND
	longjmp(back, 1);
#endif
}
static void last_but_one(void)
{
	MUST(ended++ == 0);
}
__attribute__((__section__("fuzz_fini"), __used__)) static destructor *fini[] = { last,
	last_but_one };

#if defined RELOC_IRELATIVE && defined CRT_STATIC
static elf_word chosen;
static elf_word resolver(void)
{
	return (elf_word)&chosen;
}
#ifdef RELOC_REL
static elf_word iplt_at = (elf_word)resolver;
__attribute__((__section__("fuzz_iplt"), __used__)) static elf_word iplt[] = { (elf_word)&iplt_at,
	RELOC_IRELATIVE };
#else
static elf_word iplt_at;
__attribute__((__section__("fuzz_iplt"), __used__)) static elf_word iplt[] = { (elf_word)&iplt_at,
	RELOC_IRELATIVE, (elf_word)resolver };
#endif
#define CHOSEN (iplt_at == (elf_word)&chosen)
#define CHOOSE_AGAIN() (iplt_at = RELOC_ADDEND_AGAIN)
#ifdef RELOC_REL
#define RELOC_ADDEND_AGAIN (elf_word) resolver
#else
#define RELOC_ADDEND_AGAIN 0
#endif
#else
#define CHOSEN 1
#define CHOOSE_AGAIN() ((void)0)
#endif

int main(int argc, char **argv, char **envp)
{
	look(3, argc, argv, envp);
	MUST(CHOSEN);
	return status;
}

long fuzz_kernel(libsys_word nr, libsys_word a, libsys_word b, libsys_word c, libsys_word d,
	libsys_word e, libsys_word f)
{
	(void)b, (void)c, (void)d, (void)e, (void)f;
	MUST(nr == SYS_NR_exit_group && (int)a == status && ended == 2);
	longjmp(back, 1);
}

/* Words of the text, with an equals sign here and there, or none. */
static unsigned long put_strings(unsigned long **to, char **at, unsigned int most)
{
	unsigned long n = take_below(most), i;
	unsigned int length;

	for (i = 0; i < n; i++) {
		*(*to)++ = (unsigned long)*at;
		for (length = take_byte() % 16; length; length--)
			*(*at)++ = "=ab_\377"[take_byte() % 5];
		*(*at)++ = 0;
	}
	*(*to)++ = 0;
	return n;
}

static void make_stack(void)
{
	unsigned long *to = malloc(sizeof(long) * (4 * ARGUMENTS + 8)), *begin = to, words, i;
	char *at = text = malloc(2 * ARGUMENTS * 17);

	to++;
	arguments = begin[0] = put_strings(&to, &at, ARGUMENTS);
	variables = put_strings(&to, &at, ARGUMENTS);
	vectors = take_below(ARGUMENTS);
	for (i = 0; i < vectors; i++) {
		/* Any type but the end's. */
		*to = take_byte() & 1 ? take_word() : take_byte() & 63;
		*to += !*to;
		to++;
		*to++ = take_word();
	}
	*to++ = 0;
	*to++ = 0;
	/* Nothing behind it. */
	words = (unsigned long)(to - begin);
	stack = malloc(words * sizeof(long));
	memcpy(stack, begin, words * sizeof(long));
	free(begin);
}

/* Of the image, whose place has the misalignment that the segment says. */
static void make_tls(struct elf_segment *s, elf_word bias)
{
	static const unsigned int small[] = { 1, 1, 2, 4, 8, 16, 32, 64, 256, 4096, 65536 };
	static char images[2 * PAGE + 3 * PAGE] __attribute__((__aligned__(PAGE)));
	unsigned int i;

	s->align = small[take_byte() % (sizeof small / sizeof *small)];
	s->memsz = 1 + (take_byte() & 3 ? take_below(300) : take_below(PAGE) * 3);
#ifdef BY_HAND
	/* A large block is given back: where it began is known if pages are aligned so. */
	if (s->align > 2048 && s->memsz + 2 * s->align > 60000)
		s->align = 2048;
#endif
	s->filesz = take_byte() & 3 ? take_below((unsigned int)s->memsz % PAGE + 1) : s->memsz;
	/* The image ends where the sanitizer looks. */
	image = images + sizeof images - s->filesz;
	image -= take_byte() & 3 ? (elf_word)image % (s->align < 4096 ? s->align : 1) : 0;
	for (i = 0; i < s->filesz; i++)
		image[i] = (char)(i * 7 + 1);
	s->vaddr = (elf_word)image - bias;
}

static void make_headers(void)
{
	struct elf_header *header = (struct elf_header *)program;
	unsigned int n = 1 + take_byte() % HEADERS, load = take_byte() % n, i, is;
	struct elf_segment *s;
#ifdef CRT_STATIC
	elf_word bias = 0;
#else
	/* As far as a loader moves a program whose segments are aligned. */
	elf_word bias = (elf_word)program - (elf_word)(take_byte() % 16) * PAGE;
#endif

	memset(header, 0, sizeof *header);
	header->phnum = (unsigned short)n;
	header->phoff = PAGE - n * sizeof *s;
	s = (struct elf_segment *)(program + header->phoff);
	memset(s, 0, n * sizeof *s);
	tls = 0;
	for (i = 0; i < n; i++, s++) {
		is = take_byte();
		s->type = is < 128 ? is % 12 : (unsigned int)take_word();
		if (s->type == PT_TLS && !tls && i != load) {
			make_tls(s, bias);
			tls = s;
			continue;
		}
		if (s->type == PT_TLS || s->type == PT_LOAD)
			s->type = 2;
		s->vaddr = take_word();
		if (i == load) {
			s->type = PT_LOAD;
			s->vaddr = (elf_word)program - bias;
		}
	}
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	input_begin(data, size);
	status = take_byte();
	make_headers();
	make_stack();
	called = ended = 0;
	fuzz_tp = room = 0;
	CHOOSE_AGAIN();
	if (!setjmp(back)) {
#ifdef BY_HAND
		hand_begin();
#endif
		libsys_start(stack);
	}
	MUST(called == 4 && ended == 2);
#ifdef BY_HAND
	if (tls) {
		/* With what is lost by its alignment. */
		size = ((0 - tls->memsz - tls->vaddr) & (tls->align - 1)) + tls->memsz +
			((tls->align - 1) | 15) + TLS_TCB;
		hand_unmap(size, TLS_TCB);
	}
#else
	free(room);
#endif
	free(stack);
	free(text);
	return 0;
}
