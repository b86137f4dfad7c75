/* SPDX-License-Identifier: 0BSD */
/*
 * Code made for shared libraries finds the thread-local variables of the program that it is linked
 * into.
 */
/* lld adds hexagon's __tls_get_addr when it has looked through the archives. */
/* not: hexagon */
/* cflags: -fPIC */
/* SuperH: ld leaves those of a static PIE that others could see to be looked up. */
__thread int first = 42;
__thread long zero;
static __thread char text[1000] = "text";
static __thread long aligned[3] __attribute__((aligned(64))) = { 7, 8, 9 };

/* Where a function of its own asks, no compiler knows what is there. */
__attribute__((__noinline__)) static void *address(int which)
{
	switch (which) {
	case 0: return &first;
	case 1: return &zero;
	case 2: return text;
	default: return aligned;
	}
}

int main(void)
{
	const char *string = address(2);
	long *three = address(3);

	if (*(int *)address(0) != 42 || *(long *)address(1) != 0)
		return 1;
	if (string[0] != 't' || string[3] != 't' || string[4] || string[999])
		return 2;
	if ((unsigned long)three % 64 || three[0] != 7 || three[2] != 9)
		return 3;
	*(long *)address(1) = 5;
	three[1] = 6;
	return zero == 5 && aligned[1] == 6 && first == 42 ? 0 : 4;
}
