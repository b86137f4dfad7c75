/* SPDX-License-Identifier: 0BSD */
/*
 * Weak names that nobody defines are null, in code, in data and behind a table, in a static PIE as
 * well.
 */
/* What GNU ld does with these in a static PIE, unless they are hidden: crt0(7). */
#if defined __PIE__ && (defined __m68k__ || defined __sh__)
#define WEAK __attribute__((__weak__, __visibility__("hidden")))
#else
#define WEAK __attribute__((__weak__))
#endif

extern void missing(void) WEAK;
extern int absent WEAK;
extern int hidden __attribute__((__weak__, __visibility__("hidden")));

static int here;
static int *volatile data = &absent;
static void (*volatile function)(void) = missing;
static int *const table[] = { &here, &absent, &hidden };
static int *const *volatile behind = table;

int main(void)
{
	int *volatile in_code = &absent, *volatile hidden_in_code = &hidden;

	if (missing) {
		missing();
		return 1;
	}
	if (data || function || in_code || hidden_in_code)
		return 2;
	return behind[0] != &here || behind[1] || behind[2];
}
