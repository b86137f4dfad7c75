/* SPDX-License-Identifier: 0BSD */
/* A variable that is reached by its offset in a table, which linkers of static PIEs fill in or leave to start-up. */
/* SuperH: what ld leaves depends on the alignment of all that is thread-local. */
/* SPARC: ld makes no such table in a static program. hexagon: the code that clang and lld make faults. */
/* not: sh sparc sparc64 hexagon */
/* cflags: -fPIC */
static __thread int before[5] = { 1, 2, 3, 4, 5 };
static __thread int far __attribute__((__tls_model__("initial-exec"))) = 7;

__attribute__((__noinline__)) static int *address(void)
{
	__asm__("");
	return &far;
}

int main(void)
{
	*address() += 1;
	return far == 8 && before[4] == 5 && (address() < before || address() >= before + 5) ? 0 : 1;
}
