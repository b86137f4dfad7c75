/* SPDX-License-Identifier: 0BSD */
/* Memory above what page tables of the usual depth reach is used like any other. */
/* A program has to ask for it. */
/* only: x86_64 aarch64 riscv64 */
#include "check.h"
#include <libsys/mman.h>

#ifdef __aarch64__
enum { USUAL = 48 };
#else
enum { USUAL = 47 };
#endif

int main(void)
{
	char *hint = (char *)(3UL << USUAL), *p;
	int ends[2];

	p = (char *)OK(libsys_mmap(hint, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
		-1, 0));
	/* The processor or the kernel has no more. */
	if (p != hint)
		t_untested();
	__builtin_memcpy(p, "high", 5);
	OK(libsys_pipe(ends));
	CHECK(OK(libsys_write(ends[1], p, 5)) == 5);
	CHECK(OK(libsys_read(ends[0], p + 100, 5)) == 5);
	CHECK(SAME(p + 100, "high", 5));
	FAILS(libsys_mmap(p, 65536, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE,
		      -1, 0),
		EEXIST);
	OK(libsys_mremap(p, 65536, 131072, MREMAP_MAYMOVE, 0));
	return 0;
}
