/* SPDX-License-Identifier: 0BSD */
/* The blocks of all threads but the first, whose block start-up makes. */
#include <libsys.h>
#include "crt/tls.h"

/* In a program without thread-local variables a block is only the control block. */
static const struct elf_segment none = { .align = 1 };

static const struct elf_segment *segment(void)
{
	const struct elf_segment *s = crt_tls_segment();

	return s ? s : &none;
}

libsys_size_t libsys_tls_size(void)
{
	return crt_tls_size(crt_tls_measure(segment()));
}

void *libsys_tls_init(void *block)
{
	struct crt_tls tls = crt_tls_measure(segment());
	char *tp = crt_tls_make(block, crt_tls_size(tls), tls);

#ifdef CANARY_SET
	if (tls.segment != &none) {
		elf_word canary;

		CANARY_GET(canary);
		*(elf_word *)(tp + CANARY_OFFSET) = canary;
#ifdef TCB_INHERIT
		TCB_INHERIT(tp);
#endif
	}
#endif
	return tp;
}

long libsys_tls_enter(void *tp)
{
	return crt_set_tp(tp);
}
