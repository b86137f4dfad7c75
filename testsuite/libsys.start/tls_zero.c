/* SPDX-License-Identifier: 0BSD */
/* Thread-local storage without an initialised byte. */
static __thread long a, b[7];

int main(void)
{
	a += 3;
	b[6] += a;
	return a == 3 && b[6] == 3 && b[0] == 0 ? 0 : 1;
}
