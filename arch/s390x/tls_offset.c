/* SPDX-License-Identifier: 0BSD */
/* The C part of __tls_get_offset. There is one module, the program. */
#include <libsys.h>
#include "crt/tls.h"

CRT_HIDDEN long libsys_tls_offset(const elf_word *index);

long libsys_tls_offset(const elf_word *index)
{
	return (long)(index[1] - crt_tls_distance(crt_tls_segment()));
}
