/* SPDX-License-Identifier: 0BSD */
/*
 * The thread pointer of i386 is the base of the segment in gs. The control block holds its own
 * address in its first word and the stack protector's canary at 0x14.
 */
#include "../x86.h"

#define TLS_BELOW
#define TLS_TCB 0x18

static __inline__ long crt_set_tp(char *tp)
{
	/*
	 * A struct user_desc: the entry of gs, or a free one; base, limit, 32-bit, limit in pages,
	 * useable.
	 */
	unsigned int d[4];
	unsigned short gs, ds;
	long r;

	/* At first gs is empty or, in qemu-user, the same as ds. */
	__asm__ __volatile__("movw %%gs, %0\n\tmovw %%ds, %1" : "=r"(gs), "=r"(ds));
	d[0] = gs != 0 && gs != ds ? gs >> 3 : -1u;
	d[1] = (unsigned int)tp;
	d[2] = 0xfffff;
	d[3] = 0x51;
	r = sys_set_thread_area((struct user_desc *)d);
	if (r == 0)
		__asm__ __volatile__("movw %0, %%gs" : : "r"((unsigned short)(d[0] << 3 | 3)));
	return r;
}

#define CANARY_OFFSET 0x14
#define CANARY_SET(canary) __asm__ __volatile__("movl %0, %%gs:0x14" : : "r"(canary))
#define CANARY_GET(canary) __asm__ __volatile__("movl %%gs:0x14, %0" : "=r"(canary))

/*
 * The first form of mmap, with all arguments in memory: address, length, protection, flags,
 * descriptor, offset.
 */
#define TLS_MAP(size) crt_tls_map(size)
static __inline__ long crt_tls_map(libsys_size_t size)
{
	long r;

	__asm__ __volatile__("pushl $0\n\tpushl $-1\n\tpushl %[flags]\n\tpushl %[prot]\n\t"
		"pushl %[size]\n\tpushl $0\n\t"
			     "movl %%esp, %%ebx\n\tint $0x80\n\taddl $24, %%esp"
			     : "=a"(r) : "0"(SYS_NR_mmap), [flags] "i"(MAP_PRIVATE | MAP_ANONYMOUS),
			       [prot] "i"(PROT_READ | PROT_WRITE), [size] "r"(size) : "ebx",
			       "memory", "cc");
	return r;
}
