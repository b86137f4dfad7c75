/* SPDX-License-Identifier: 0BSD */
/*
 * The thread pointer of x86_64 and x32 is the base of fs. The control block holds its own address in its first
 * word and the stack protector's canary at 0x28 (x32: 0x18).
 */
#define TLS_BELOW
#define TLS_TCB 0x30

static __inline__ long crt_set_tp(char *tp)
{
	return sys_arch_prctl(0x1002 /* ARCH_SET_FS */, (unsigned long)tp);
}

#ifdef __LP64__
#define CANARY_OFFSET 0x28
#define CANARY_SET(canary) __asm__ __volatile__("movq %0, %%fs:0x28" : : "r"(canary))
#define CANARY_GET(canary) __asm__ __volatile__("movq %%fs:0x28, %0" : "=r"(canary))
#else
#define CANARY_OFFSET 0x18
#define CANARY_SET(canary) __asm__ __volatile__("movl %0, %%fs:0x18" : : "r"(canary))
#define CANARY_GET(canary) __asm__ __volatile__("movl %%fs:0x18, %0" : "=r"(canary))
#endif

/* Two instructions. */
#define TLS_FILL(to, from, segment) crt_tls_fill(to, from, segment)
static __inline__ void crt_tls_fill(char *to, const char *from, const struct elf_segment *segment)
{
	libsys_word d = LIBSYS_PTR(to), s = LIBSYS_PTR(from), n = segment->filesz;

	__asm__ __volatile__("rep movsb" : "+D"(d), "+S"(s), "+c"(n) : : "memory");
	n = segment->memsz - segment->filesz;
	__asm__ __volatile__("rep stosb" : "+D"(d), "+c"(n) : "a"(0) : "memory");
}

/* From gcc 14 on main's arguments would be looked for at two places. */
#ifdef __LP64__
#define CRT_KEEP(argc, argv, envp) __asm__("" : "+r"(argc), "+r"(argv), "+r"(envp))
#endif
