/* SPDX-License-Identifier: 0BSD */
/* An image between two places that cannot be read. */
#include <check.h>
#include "damage.h"

/* No ABI has larger pages. */
#define PAGE 65536

static char area[3 * PAGE] __attribute__((__aligned__(PAGE)));

/* An image that ends where the page does, and one that begins where it does. */
#define AT_END ((struct image *)(area + 2 * PAGE - sizeof(struct image)))
#define AT_START ((struct image *)(area + PAGE))

/* Makes the guards. The words of DT_HASH are 64 bits wide on s390x (zSeries ELF ABI supplement). */
static void set_up(void)
{
	CHECK(sys_mprotect((unsigned long)area, PAGE, 0) == 0);
	CHECK(sys_mprotect((unsigned long)area + 2 * PAGE, PAGE, 0) == 0);
#ifdef __s390x__
	hash_width = 8;
#endif
}
