/* SPDX-License-Identifier: 0BSD */
/*
 * Only the kernel sets the thread pointer (tpidruro); the block follows two words for the run time
 * (AAELF32).
 */
#define TLS_GAP 8
#define TLS_DYNAMIC 0
#define crt_get_tp() __builtin_thread_pointer()

#if defined __thumb__ && !defined __thumb2__
/*
 * Thumb-1 keeps its frame pointer in the number's register, and has too few registers for a loop in
 * C.
 */
static __inline__ long crt_set_tp(char *tp)
{
	register long r __asm__("r0") = (long)tp;

	__asm__ __volatile__(".syntax unified\n\tmov ip, r7\n\tmovs r7, %[high]\n\t"
		"lsls r7, r7, #16\n\tadds r7, %[low]\n\t"
			     "svc #0\n\tmov r7, ip"
			     : "+r"(r) : [high] "I"(SYS_NR_set_tls >> 16),
			     [low] "I"(SYS_NR_set_tls & 0xffff)
			     : "ip", "cc", "memory");
	return r;
}

#define TLS_FILL(to, from, segment) \
	__asm__ __volatile__(".syntax unified\n1:\tsubs %0, #1\n\tbcc 3f\n\tmovs r2, #0\n\t" \
		"cmp %0, %1\n\t" \
			     "bcs 2f\n\tldrb r2, [%3, %0]\n" \
			     "2:\tstrb r2, [%2, %0]\n\tb 1b\n3:" \
			     : "+&l"((elf_word){ (segment)->memsz }) \
			     : "l"((segment)->filesz), "l"(to), "l"(from) : "r2", "cc", "memory")

#define TLS_MAP(size) crt_tls_map(size)
static __inline__ long crt_tls_map(libsys_size_t size)
{
	register long r __asm__("r0") = 0;
	register libsys_size_t length __asm__("r1") = size;

	__asm__ __volatile__(".syntax unified\n\tmovs r2, %[prot]\n\tmovs r3, %[flags]\n\t"
		"movs r5, #0\n\t"
			     "mov ip, r7\n\tmovs r7, %[nr]\n\tsvc #0\n\tmov r7, ip"
			     : "+r"(r) : "r"(length), [nr] "I"(SYS_NR_mmap2),
			     [flags] "I"(MAP_PRIVATE | MAP_ANONYMOUS),
			       [prot] "I"(PROT_READ | PROT_WRITE) : "r2", "r3", "r5", "ip", "cc",
			       "memory");
	return r;
}
#else
static __inline__ long crt_set_tp(char *tp)
{
	return sys_set_tls((unsigned long)tp);
}
#endif
