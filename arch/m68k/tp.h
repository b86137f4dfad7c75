/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel keeps m68k's thread pointer; code asks for it through __m68k_read_tp. It is 0x7000
 * bytes above the block, so that 16-bit offsets reach more of it (R_68K_TLS_LE32: binutils,
 * bfd/elf32-m68k.c).
 */
#define TLS_BIAS 0x7000
#define TLS_DYNAMIC 0x8000
#define crt_get_tp() sys_get_thread_area()

static __inline__ long crt_set_tp(char *tp)
{
	return sys_set_thread_area((unsigned long)tp);
}

/* The registers of the descriptor and the offset, d5 and a0, may hold anything: MAP_ANONYMOUS. */
#define TLS_MAP(size) crt_tls_map(size)
static __inline__ long crt_tls_map(libsys_size_t size)
{
	register long r __asm__("d0") = SYS_NR_mmap2;
	register long address __asm__("d1") = 0;
	register libsys_size_t length __asm__("d2") = size;
	register long protection __asm__("d3") = PROT_READ | PROT_WRITE;
	register long flags __asm__("d4") = MAP_PRIVATE | MAP_ANONYMOUS;

	__asm__ __volatile__("trap #0" : "+d"(r) : "d"(address), "d"(length), "d"(protection),
		"d"(flags) : "memory");
	return r;
}

/* First the zeros, from the end on; then the data from the file. */
#define TLS_FILL(to, from, segment) crt_tls_fill(to, from, segment)
static __inline__ void crt_tls_fill(char *to, const char *from, const struct elf_segment *segment)
{
	elf_word n = segment->memsz;

	__asm__ __volatile__("jra 2f\n1:\tclrb %1@(0,%0:l)\n2:\tsubql #1,%0\n\tjcc 1b"
			     : "+d"(n), "+a"(to), "+a"(from) : : "cc", "memory");
	n = segment->filesz;
	__asm__ __volatile__("jra 2f\n1:\tmoveb %2@+,%1@+\n2:\tsubql #1,%0\n\tjcc 1b"
			     : "+d"(n), "+a"(to), "+a"(from) : : "cc", "memory");
}

/* If this is marked unlikely, gcc makes short branches. */
#define TLS_SMALL(size) __builtin_expect((size) < 65536, 0)

/* The address of the environment, in one instruction. */
#define CRT_ENVP(stack, argc) crt_envp(stack, argc)
static __inline__ char **crt_envp(const void *stack, long argc)
{
	char **envp;

	__asm__("lea %1@(8,%2:l:4),%0" : "=a"(envp) : "a"(stack), "d"(argc));
	return envp;
}
