/* SPDX-License-Identifier: 0BSD */
/* libgcc's atomic functions use the instructions that AT_HWCAP says the processor has. */
/* only: aarch64 */
/* cflags: -moutline-atomics */
#include <libsys.h>

#ifdef LIBGCC
extern unsigned char __aarch64_have_lse_atomics;
static int counter;

int main(void)
{
	enum { HWCAP = 16, ATOMICS = 1 << 8 };

	__atomic_fetch_add(&counter, 1, __ATOMIC_SEQ_CST);
	return __aarch64_have_lse_atomics == !!(libsys_getauxval(HWCAP) & ATOMICS) ? 0 : 1;
}
#else
int main(void)
{
	return 77;
}
#endif
