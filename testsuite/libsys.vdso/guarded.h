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

/* Makes the guards and finds out how wide this ABI's DT_HASH is. */
static void set_up(void)
{
	CHECK(sys_mprotect((unsigned long)area, PAGE, 0) == 0);
	CHECK(sys_mprotect((unsigned long)area + 2 * PAGE, PAGE, 0) == 0);
	make_image(AT_START, 0);
	sysv_only(AT_START);
	if (!libsys_vdso_lookup(AT_START, sizeof *AT_START, "V1", "first"))
		hash_width = 8;
}
