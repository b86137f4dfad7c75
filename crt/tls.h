/* SPDX-License-Identifier: 0BSD */
/*
 * The thread-local storage block of a thread ("ELF Handling For Thread-Local Storage", Drepper):
 * below the thread pointer, before a thread control block (TLS_BELOW), or above it (behind TLS_GAP
 * bytes; compilers of some ABIs count from TLS_BIAS bytes further up). The port's tp.h says which.
 */
#ifndef CRT_TLS_H
#define CRT_TLS_H

#include <libsys/mman.h>
#include "program.h"
#include "tp.h"

/* The defaults; a port overrides them. */
#ifndef TLS_TCB
#define TLS_TCB 0
#endif
#ifndef TLS_GAP
#define TLS_GAP 0
#endif
#ifndef TLS_BIAS
#define TLS_BIAS 0
#endif

/* Where an instruction sets the thread pointer. */
#ifdef TLS_SET_TP
static __inline__ long crt_set_tp(char *tp)
{
	__asm__ __volatile__(TLS_SET_TP : : "r"(tp));
	return 0;
}
#endif

/* The alignment of the segment less one, and that of thread pointers, which point to words. */
#define TLS_MASK(tls) ((tls)->align - 1)
#define TP_MASK(tls) (TLS_MASK(tls) | (2 * sizeof(elf_word) - 1))

/* How far the thread pointer is from the block's start, which is as misaligned as the segment's. */
static __inline__ elf_word crt_tls_distance(const struct elf_segment *segment)
{
#ifdef TLS_BELOW
	return segment->memsz + ((0 - segment->memsz - segment->vaddr) & TLS_MASK(segment));
#else
	return TLS_GAP + ((segment->vaddr - TLS_GAP) & TLS_MASK(segment));
#endif
}

/* The parts of a block. */
struct crt_tls {
	const struct elf_segment *segment;
	elf_word mask, distance;
};

static __inline__ struct crt_tls crt_tls_measure(const struct elf_segment *segment)
{
	struct crt_tls tls;

	tls.segment = segment;
	tls.mask = TP_MASK(segment);
	tls.distance = crt_tls_distance(segment);
	return tls;
}

/* Room for a block that begins anywhere. */
static __inline__ libsys_size_t crt_tls_size(struct crt_tls tls)
{
#ifdef TLS_BELOW
	return tls.distance + tls.mask + TLS_TCB;
#else
	return TLS_TCB + tls.mask + tls.distance + tls.segment->memsz;
#endif
}

/* Backwards, so that the count is the index. Some ports have a shorter way. */
#ifndef TLS_FILL
#define TLS_FILL(to, from, segment) crt_tls_fill(to, from, segment)
static __inline__ void crt_tls_fill(char *to, const char *from, const struct elf_segment *segment)
{
	elf_word i = segment->memsz;

	while (i != 0) {
		i--;
		to[i] = i < segment->filesz ? from[i] : 0;
	}
}
#endif

/* Fills the block in `room', which has crt_tls_size, and returns its thread pointer. */
static __inline__ char *crt_tls_make(char *room, libsys_size_t size, struct crt_tls tls)
{
	elf_word tp;
	char *to;

#ifdef TLS_BELOW
	tp = ((elf_word)room + size - TLS_TCB) & ~tls.mask;
	to = (char *)tp - tls.distance;
	*(elf_word *)tp = tp;
#else
	(void)size;
	tp = ((elf_word)room + TLS_TCB + tls.mask) & ~tls.mask;
	to = (char *)tp + tls.distance;
	tp += TLS_BIAS;
#endif
	TLS_FILL(to, (const char *)(CRT_BIAS + tls.segment->vaddr), tls.segment);
	return (char *)tp;
}

/* Whether the stack has room. */
#ifndef TLS_SMALL
#define TLS_SMALL(size) ((size) < 65536)
#endif

/*
 * Room that is not on the stack. If the kernel has no memory left, filling it ends the program by
 * SIGSEGV. The register of the file descriptor may hold anything: the mapping is MAP_ANONYMOUS.
 */
#ifndef TLS_MAP
#define TLS_MAP(size) crt_tls_map(size)
#ifdef SYS_NR_mmap2
#define TLS_MAP_NR SYS_NR_mmap2
#else
#define TLS_MAP_NR SYS_NR_mmap
#endif
static __inline__ libsys_word crt_tls_map(libsys_size_t size)
{
	libsys_word any;

	__asm__("" : "=r"(any));
	return libsys_raw6(TLS_MAP_NR, 0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
		any, 0);
}
#endif

#endif
