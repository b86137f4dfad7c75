/* SPDX-License-Identifier: 0BSD */
/* What i386 and x86_64 share: filling a thread's block takes two instructions. */
#define TLS_FILL(to, from, segment) crt_tls_fill(to, from, segment)
static __inline__ void crt_tls_fill(char *to, const char *from, const struct elf_segment *segment)
{
	libsys_word d = LIBSYS_PTR(to), s = LIBSYS_PTR(from), n = segment->filesz;

	__asm__ __volatile__("rep movsb" : "+D"(d), "+S"(s), "+c"(n) : : "memory");
	n = segment->memsz - segment->filesz;
	__asm__ __volatile__("rep stosb" : "+D"(d), "+c"(n) : "a"(0) : "memory");
}
