/* SPDX-License-Identifier: 0BSD */
/* The thread pointer is gbr; the block follows two words. */
#define TLS_GAP 8
#define TLS_TCB 8
#define TLS_DYNAMIC 0
#define crt_get_tp() __builtin_thread_pointer()

/*
 * All but start-up is built without optimisation, and start-up may compare no word from memory with
 * zero (m4/libsys-flags.m4). So code that would be long in C, or would make such a comparison, is
 * in assembler here.
 */
#define crt_set_tp(tp) __extension__({ __asm__ __volatile__("ldc %0, gbr" : : "r"(tp)); 0L; })

#define TLS_FILL(to, from, segment) \
	__asm__ __volatile__("1:\ttst %0, %0\n\tbt 3f\n\tadd #-1, %0\n\tmov %0, r0\n\t" \
		"cmp/hs %1, r0\n\tbt/s 2f\n\t" \
			     "mov #0, r1\n\tmov.b @(r0, %3), r1\n2:\tbra 1b\n\t" \
			     "mov.b r1, @(r0, %2)\n3:" \
			     : "+&r"((elf_word){ (segment)->memsz }) \
			     : "r"((segment)->filesz), "r"(to), "r"(from) : "r0", "r1", "t", \
			     "memory")

#define TLS_MAP(size) crt_tls_map(size)
static __inline__ long crt_tls_map(libsys_size_t size)
{
	register long r __asm__("r0");

	__asm__ __volatile__("mov %1, r5\n\tmov #0, r4\n\tmov %[prot], r6\n\tmov %[flags], r7\n\t"
		"mov #-1, r0\n\t"
			     "mov #0, r1\n\tmov %[nr], r3\n\ttrapa #31\n\t"
			     "or r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0"
			     : "=r"(r) : "r"(size), [nr] "i"(SYS_NR_mmap),
			     [flags] "i"(MAP_PRIVATE | MAP_ANONYMOUS),
			       [prot] "i"(PROT_READ | PROT_WRITE) : "r1", "r3", "r4", "r5", "r6",
			       "r7", "memory");
	return r;
}
