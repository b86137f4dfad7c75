/* SPDX-License-Identifier: 0BSD */
/*
 * Code of -fPIC calls it to find a thread-local variable, on ABIs whose linkers do not rewrite it
 * for programs (the port's tp.h has crt_get_tp). Offsets count from TLS_DYNAMIC bytes into the
 * block. There is one module, the program.
 */
#include <libsys.h>
#include "crt/tls.h"

#ifdef crt_get_tp
struct tls_index {
	elf_word module, offset;
};

extern void *__tls_get_addr(const struct tls_index *index);

void *__tls_get_addr(const struct tls_index *index)
{
	elf_word distance = crt_tls_distance(crt_tls_segment());

#ifdef TLS_BELOW
	return (char *)crt_get_tp() - distance + index->offset;
#else
	return (char *)crt_get_tp() - TLS_BIAS + distance + TLS_DYNAMIC + index->offset;
#endif
}
#endif
