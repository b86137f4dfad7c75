/* SPDX-License-Identifier: 0BSD */
/*
 * Refers to the symbol of each call, by C without inline assembly and, in symbols.S, by assembler.
 */
#include <libsys.h>
#define LIBSYS_OLDER
#include <libsys/portable.h>

#define CALL(name, call) (void *)name,
#define NEVER(name, call) (void *)name,
static void *const of_c[] = {
#include "door-rows.h"
};
extern void *const of_assembler[];

int main(void)
{
	unsigned int i;

	for (i = 0; i < sizeof(of_c) / sizeof(of_c[0]); i++)
		if (!of_c[i] || of_c[i] != of_assembler[i])
			return 1;
	sys_write(1, "called\n", 7);
	return 69;
}
