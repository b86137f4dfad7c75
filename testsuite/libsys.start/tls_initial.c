/* SPDX-License-Identifier: 0BSD */
/*
 * A variable that is reached by its offset in a table, which linkers of static PIEs fill in or
 * leave to start-up.
 */
/*
 * SuperH: what ld leaves depends on the alignment of all that is thread-local, and on who could see
 * the name.
 */
/*
 * SPARC: ld makes no such table in a static program. hexagon: the code that clang and lld make
 * faults.
 */
/* not: sparc sparc64 hexagon */
/* cflags: -fPIC */
#define INITIAL __attribute__((__tls_model__("initial-exec")))
static __thread int before[5] __attribute__((__aligned__(64))) = { 1, 2, 3, 4, 5 };
static __thread int far INITIAL = 7;
__thread int seen INITIAL = 9;

__attribute__((__noinline__)) static int *address(void)
{
	__asm__("");
	return &far;
}

__attribute__((__noinline__)) static int *other(void)
{
	__asm__("");
	return &seen;
}

int main(void)
{
	*address() += 1;
	*other() += 1;
	return far == 8 && seen == 10 && before[4] == 5 &&
			(address() < before || address() >= before + 5)
		? 0
		: 1;
}
