/* SPDX-License-Identifier: 0BSD */
/* The relocation a static PIE needs: R_RISCV_RELATIVE (psABI, "Relocations"). */
#define RELOC_RELATIVE 3
/*
 * R_RISCV_32, 64: if the GOT has a name, too, GNU ld leaves addresses of it with the name's index
 * in the symbol table.
 */
#define RELOC_SYMBOLIC (__riscv_xlen == 64 ? 2 : 1)
#define RELOC_IRELATIVE 58
/* R_RISCV_TLS_TPREL32 and 64: GNU ld leaves them, though it could fill them in. */
#define RELOC_TPREL (__riscv_xlen == 64 ? 11 : 10)
#define RELOC_TP_OFFSET 0

/* When GNU ld 2.40 shortens code, it takes weak names that it defines late for 0. */
#define RELOC_STRONG

/* A resolver may ask the kernel by its second argument, riscv_hwprobe (glibc: sys/hwprobe.h). */
struct riscv_hwprobe;
#define RELOC_CHOOSE(address, hwcap, more) \
	(((elf_word (*)(unsigned long, long (*)(struct riscv_hwprobe *, libsys_size_t, \
		libsys_size_t, \
		unsigned long *, unsigned int), void *))(address))(hwcap, relocate_hwprobe, 0))

static __inline__ long relocate_hwprobe(struct riscv_hwprobe *pairs, libsys_size_t n,
	libsys_size_t size,
	unsigned long *cpus, unsigned int flags)
{
	return sys_riscv_hwprobe(pairs, n, size, cpus, flags);
}
