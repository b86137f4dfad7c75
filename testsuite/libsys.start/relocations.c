/* SPDX-License-Identifier: 0BSD */
/*
 * A program full of pointers: 10,000 of them, tables of functions and of strings, all right
 * wherever it is loaded.
 */
static int target[10000];

#define P1(n) &target[n],
#define P10(n) P1(n) P1(n + 1) P1(n + 2) P1(n + 3) P1(n + 4) P1(n + 5) P1(n + 6) P1(n + 7) P1(n + \
8) P1(n + 9)
#define P100(n) P10(n) P10(n + 10) P10(n + 20) P10(n + 30) P10(n + 40) P10(n + 50) P10(n + 60) \
	P10(n + 70) P10(n + 80) P10(n + 90)
#define P1000(n) P100(n) P100(n + 100) P100(n + 200) P100(n + 300) P100(n + 400) P100(n + 500) \
	P100(n + 600) \
	P100(n + 700) P100(n + 800) P100(n + 900)

static int *volatile table[] = {
	P1000(0) P1000(1000) P1000(2000) P1000(3000) P1000(4000) P1000(5000) P1000(6000) P1000(7000)
		P1000(8000) P1000(9000)
};

static int add(int a, int b) { return a + b; }
static int sub(int a, int b) { return a - b; }
/* Pointers with gaps between them, as RELR has bitmaps for. */
static struct {
	int (*volatile fn)(int, int);
	long number;
	const char *volatile text;
	long numbers[70];
} gaps[] = { { add, 1, "one", { 0 } }, { sub, 2, "two", { 0 } }, { add, 3, "three", { 0 } } };

int main(void)
{
	int i;

	for (i = 0; i < 10000; i++)
		if (table[i] != &target[i])
			return 1;
	if (gaps[0].fn(5, 3) != 8 || gaps[1].fn(5, 3) != 2 || gaps[2].fn(1, 1) != 2)
		return 2;
	if (gaps[0].text[0] != 'o' || gaps[1].text[1] != 'w' || gaps[2].text[4] != 'e')
		return 3;
	return gaps[0].number == 1 && gaps[2].number == 3 && !gaps[1].numbers[69] ? 0 : 4;
}
