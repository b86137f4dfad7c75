/* SPDX-License-Identifier: 0BSD */
/*
 * RISC-V, 32 and 64 bits (Linux arch/riscv/kernel/entry.S; Documentation/arch/riscv/vector.rst,
 * section 3): number in a7, arguments in a0 to a5, result in a0. The kernel keeps all other
 * registers except the vector ones.
 */
#define LIBSYS_REG1 "a0"
#define LIBSYS_REG2 "a1"
#define LIBSYS_REG3 "a2"
#define LIBSYS_REG4 "a3"
#define LIBSYS_REG5 "a4"
#define LIBSYS_REG6 "a5"

#ifdef __riscv_vector
#define LIBSYS_VECTORS \
	, "vl", "vtype", "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", \
		"v12", "v13", \
	"v14", "v15", "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", \
	"v27", "v28", \
	"v29", "v30", "v31"
#else
#define LIBSYS_VECTORS
#endif

#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_nr __asm__("a7") = (nr); \
	register libsys_word libsys_ret __asm__("a0"); \
	__asm__ __volatile__("ecall" : "=r"(libsys_ret) : "r"(libsys_nr) LIBSYS_IN##n \
		: "memory" LIBSYS_VECTORS);
