/* SPDX-License-Identifier: 0BSD */
/* Thread-local variables of every kind: initialised, zero, small, large, aligned to 64. */
static __thread char c = 'c';
static __thread long one = 1, zero;
__thread int exported = 42;
static __thread char text[1000] = "text", empty[1000];
static __thread long aligned[3] __attribute__((aligned(64))) = { 7, 8, 9 };

int main(void)
{
	int i;

	if (c != 'c' || one != 1 || zero != 0 || exported != 42)
		return 1;
	if (text[0] != 't' || text[3] != 't' || text[4] || text[999])
		return 2;
	for (i = 0; i < 1000; i++)
		if (empty[i])
			return 3;
	if ((unsigned long)aligned % 64 || aligned[0] != 7 || aligned[2] != 9)
		return 4;
	one = zero = 5;
	return one + zero == 10 && c == 'c' ? 0 : 5;
}
