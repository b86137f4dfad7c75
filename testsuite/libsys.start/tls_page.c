/* SPDX-License-Identifier: 0BSD */
/* A thread-local variable aligned to a page stands on one, and its neighbours are right. */
static __thread char before = 'b';
static __thread char page[4096] __attribute__((aligned(4096))) = "page";
static __thread long zero;
static __thread char after = 'a';

int main(void)
{
	if ((unsigned long)page % 4096)
		return 1;
	return before == 'b' && page[0] == 'p' && page[3] == 'e' && !page[4] && !zero &&
			after == 'a'
		? 0
		: 2;
}
