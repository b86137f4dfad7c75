/* SPDX-License-Identifier: 0BSD */
/*
 * What clang copies 32 bytes and more by, a whole number of double words and perhaps aligned to
 * them.
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
