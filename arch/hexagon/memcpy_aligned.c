/* SPDX-License-Identifier: 0BSD */
/*
 * clang calls it to copy 32 bytes or more: a whole number of double words, perhaps aligned to them.
 */
#include <libsys.h>

extern void *memcpy(void *to, const void *from, libsys_size_t n);
extern void *__hexagon_memcpy_likely_aligned_min32bytes_mult8bytes(void *to, const void *from,
	libsys_size_t n);

void *__hexagon_memcpy_likely_aligned_min32bytes_mult8bytes(void *to, const void *from,
	libsys_size_t n)
{
	return memcpy(to, from, n);
}
