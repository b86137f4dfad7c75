/* SPDX-License-Identifier: 0BSD */
/* kind: pie */
/* ldflags: -Wl,-Ttext-segment=0x10000000 */
/*
 * A static PIE may be linked at another address than 0: what it relocates, and its thread-local
 * data.
 */
#include <libsys.h>

static int x, y = 5;
static int *volatile px = &x;
static __thread int t = 6;
static int *const table[] = { &x, &y };

int main(void)
{
	*px = 7;
	return x != 7 || *table[1] != 5 || t != 6;
}
