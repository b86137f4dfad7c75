/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel keeps m68k's thread pointer; code asks for it through __m68k_read_tp. It is 0x7000 bytes above the
 * block, so that 16-bit offsets reach more of it (R_68K_TLS_LE32: binutils, bfd/elf32-m68k.c).
 */
#define TLS_GAP 0
#define TLS_BIAS 0x7000
#define TLS_TCB 0
#define TLS_DYNAMIC 0x8000
#define crt_get_tp() sys_get_thread_area()

static __inline__ long crt_set_tp(char *tp)
{
	return sys_set_thread_area((unsigned long)tp);
}

/* mmap as it was at first, all its arguments in memory: address, length, protection, flags, descriptor, offset. */
#define TLS_MAP(size) crt_tls_map(size)
static __inline__ long crt_tls_map(libsys_size_t size)
{
	register long r __asm__("d0") = SYS_NR_mmap;

	__asm__ __volatile__("clrl %%sp@-\n\tclrl %%sp@-\n\tpea %c[flags]\n\tpea %c[prot]\n\tmovel %[size],%%sp@-\n\t"
			     "clrl %%sp@-\n\tmovel %%sp,%%d1\n\ttrap #0\n\tlea %%sp@(24),%%sp"
			     : "+d"(r) : [flags] "i"(MAP_PRIVATE | MAP_ANONYMOUS), [prot] "i"(PROT_READ | PROT_WRITE),
			       [size] "d"(size) : "d1", "memory", "cc");
	return r;
}
