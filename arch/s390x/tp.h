/* SPDX-License-Identifier: 0BSD */
/*
 * The thread pointer is access registers a0 (high half) and a1 (s390x ELF ABI, "Thread Local
 * Storage"). The control block holds its own address in its first word and the stack protector's
 * canary at 40.
 */
#define TLS_BELOW
#define TLS_TCB 48

static __inline__ long crt_set_tp(char *tp)
{
	unsigned long high = (unsigned long)tp >> 32;

	__asm__ __volatile__("sar %%a1, %0\n\tsar %%a0, %1" : : "d"(tp), "d"(high));
	return 0;
}

static __inline__ unsigned long *crt_canary(void)
{
	unsigned long tp;

	__asm__ __volatile__("ear %0, %%a0\n\tsllg %0, %0, 32\n\tear %0, %%a1" : "=d"(tp));
	return (unsigned long *)(tp + 40);
}

#define CANARY_OFFSET 40
#define CANARY_SET(canary) (*crt_canary() = (canary))
#define CANARY_GET(canary) ((canary) = *crt_canary())

/*
 * mmap takes all its arguments from memory: address, length, protection, flags, descriptor, offset.
 */
#define TLS_MAP(size) crt_tls_map(size)
static __inline__ long crt_tls_map(libsys_size_t size)
{
	unsigned long arg[6];

	/* One instruction for the zeros, which the compiler would store one by one. */
	__builtin_memset(arg, 0, sizeof arg);
	__asm__("" : "+m"(arg));
	arg[1] = size;
	arg[2] = PROT_READ | PROT_WRITE;
	arg[3] = MAP_PRIVATE | MAP_ANONYMOUS;
	return libsys_raw1(SYS_NR_mmap, LIBSYS_PTR(arg));
}

/*
 * One instruction, which may be interrupted. The zero in its operand fills what the file does not
 * have.
 */
#define TLS_FILL(to, from, segment) crt_tls_fill(to, from, segment)
static __inline__ void crt_tls_fill(char *to, const char *from, const struct elf_segment *segment)
{
	register unsigned long d __asm__("r2") = (unsigned long)to;
	register unsigned long memsz __asm__("r3") = segment->memsz;
	register unsigned long s __asm__("r4") = (unsigned long)from;
	register unsigned long filesz __asm__("r5") = segment->filesz;

	__asm__ __volatile__("mvcle %%r2, %%r4, 0\n\tjo .-4" : "+d"(d), "+d"(memsz), "+d"(s),
		"+d"(filesz) : : "cc", "memory");
}
