/* SPDX-License-Identifier: 0BSD */
/*
 * The thread-local storage block of a thread ("ELF Handling For Thread-Local Storage", Drepper): below the
 * thread pointer, before a thread control block (TLS_BELOW), or above it (behind TLS_GAP bytes; compilers of some
 * ABIs count from TLS_BIAS bytes further up). The port's tp.h says which.
 */
#ifndef CRT_TLS_H
#define CRT_TLS_H

#include "program.h"
#include "tp.h"

/* The alignment of the segment less one, and that of thread pointers, which point to words. */
#define TLS_MASK(tls) ((tls)->align - 1)
#define TP_MASK(tls) (TLS_MASK(tls) | (2 * sizeof(elf_word) - 1))

/* How far the thread pointer is from the block's start, which is as misaligned as the segment's. */
static __inline__ elf_word crt_tls_distance(const struct elf_segment *tls)
{
#ifdef TLS_BELOW
	return tls->memsz + ((0 - tls->memsz - tls->vaddr) & TLS_MASK(tls));
#else
	return TLS_GAP + ((tls->vaddr - TLS_GAP) & TLS_MASK(tls));
#endif
}

/* Room for a block that begins anywhere. */
static __inline__ libsys_size_t crt_tls_size(const struct elf_segment *tls)
{
#ifdef TLS_BELOW
	return crt_tls_distance(tls) + TP_MASK(tls) + TLS_TCB;
#else
	return TLS_TCB + TP_MASK(tls) + crt_tls_distance(tls) + tls->memsz;
#endif
}

/* Fills the block in `room' and returns its thread pointer. */
static __inline__ char *crt_tls_make(char *room, const struct elf_segment *tls)
{
	elf_word tp = (elf_word)room, i;
	const char *from;
	char *to;

	from = (const char *)(CRT_BIAS + tls->vaddr);
#ifdef TLS_BELOW
	tp = (tp + crt_tls_distance(tls) + TP_MASK(tls)) & ~TP_MASK(tls);
	to = (char *)tp - crt_tls_distance(tls);
	*(elf_word *)tp = tp;
#else
	tp = (tp + TLS_TCB + TP_MASK(tls)) & ~TP_MASK(tls);
	to = (char *)tp + crt_tls_distance(tls);
	tp += TLS_BIAS;
#endif
	for (i = 0; i < tls->memsz; i++)
		to[i] = i < tls->filesz ? from[i] : 0;
	return (char *)tp;
}

#endif
