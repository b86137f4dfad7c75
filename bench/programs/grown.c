/* SPDX-License-Identifier: 0BSD */
/*
 * A program with RELOCATIONS addresses in a table, TLS bytes of thread-local storage or
 * CONSTRUCTORS functions before main. It fails if start-up did not see to them.
 */
#define TEXT(x) #x
#define NUMBER(x) TEXT(x)

#ifdef RELOCATIONS
extern void *table[] __attribute__((__visibility__("hidden")));
__asm__(".pushsection .data\n.balign 8\n.globl table\n"
	"table: .rept " NUMBER(RELOCATIONS) "\n.dc.a table\n.endr\n.popsection");
#endif

#if defined TLS && TLS > 0
__thread volatile char block[TLS];
#endif

#ifdef CONSTRUCTORS
int constructed __attribute__((__visibility__("hidden")));

void construct(void) __attribute__((__used__, __visibility__("hidden")));
void construct(void)
{
	constructed++;
}
__asm__(".pushsection .init_array, \"aw\"\n"
	".rept " NUMBER(CONSTRUCTORS) "\n.dc.a construct\n.endr\n.popsection");
#endif

int main(void)
{
#ifdef RELOCATIONS
	void **volatile all = table;

	return all[0] != table || all[RELOCATIONS - 1] != table;
#elif defined TLS && TLS > 0
	block[0] = 1;
	return block[TLS - 1] != (TLS == 1);
#elif defined CONSTRUCTORS
	return constructed != CONSTRUCTORS;
#endif
	return 0;
}
