/* SPDX-License-Identifier: 0BSD */
/*
 * The thread-local storage block of a thread ("ELF Handling For Thread-Local Storage", Drepper): below the
 * thread pointer, before a thread control block (TLS_BELOW), or above it (behind TLS_GAP bytes; compilers of some
 * ABIs count from TLS_BIAS bytes further up). The port's tp.h says which.
 */
#ifndef CRT_TLS_H
#define CRT_TLS_H

#include "elf.h"
#include "tp.h"

/* Room for a block that begins anywhere. */
static __inline__ libsys_size_t crt_tls_size(const struct elf_segment *tls)
{
	return tls->memsz + 2 * tls->align + 2 * TLS_TCB;
}

/* Fills the block in `room' and returns its thread pointer. */
static __inline__ char *crt_tls_make(char *room, const struct elf_segment *tls)
{
	elf_word mask = tls->align - 1, image = (elf_word)&__ehdr_start, i;
	const char *from;
	char *to, *tp;

	/* A program that is not relocated is linked where it is loaded, and its addresses are absolute. */
	from = (const char *)(__ehdr_start.type == 3 ? image + tls->vaddr : tls->vaddr);
#ifdef TLS_BELOW
	/* The block's end is the thread pointer, and its start as misaligned as the segment's. */
	tp = (char *)(((elf_word)room + TLS_TCB + tls->memsz + 2 * mask) & ~mask);
	to = tp - tls->memsz - ((0 - tls->memsz - tls->vaddr) & mask);
	*(char **)tp = tp;
#else
	tp = (char *)(((elf_word)room + TLS_TCB + mask) & ~mask);
	to = tp + ((TLS_GAP + mask) & ~mask) + (tls->vaddr & mask);
	tp += TLS_BIAS;
#endif
	for (i = 0; i < tls->filesz; i++)
		to[i] = from[i];
	for (; i < tls->memsz; i++)
		to[i] = 0;
	return tp;
}

#endif
