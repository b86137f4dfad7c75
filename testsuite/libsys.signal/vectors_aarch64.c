/* SPDX-License-Identifier: 0BSD */
/* SVE's registers and predicates survive a handler that clears them. */
/* only: aarch64 */
#define SIGNAL SIGTRAP
#include "vectors.h"

#define LOAD(n) "ldr z" #n ", [x0, #" #n ", mul vl]\n"
#define STORE(n) "str z" #n ", [x0, #" #n ", mul vl]\n"
#define LOAD_P(n) "ldr p" #n ", [x1, #" #n ", mul vl]\n"
#define STORE_P(n) "str p" #n ", [x1, #" #n ", mul vl]\n"

/*
 * The low halves of z8 to z15 are the caller's. A system call would lose what SVE adds, so the
 * handler comes by brk.
 */
__asm__(".text\n.arch armv8.2-a+sve\ntry:\n"
	"stp d8, d9, [sp, #-64]!\n stp d10, d11, [sp, #16]\n stp d12, d13, [sp, #32]\n stp d14, d15, [sp, #48]\n"
	"adrp x0, want\n add x0, x0, :lo12:want\n addvl x1, x0, #16\n addvl x1, x1, #16\n"
	EACH(LOAD) HIGH(LOAD) EACH(LOAD_P)
	"brk #1\n"
	"adrp x0, got\n add x0, x0, :lo12:got\n addvl x1, x0, #16\n addvl x1, x1, #16\n"
	EACH(STORE) HIGH(STORE) EACH(STORE_P)
	"ldp d10, d11, [sp, #16]\n ldp d12, d13, [sp, #32]\n ldp d14, d15, [sp, #48]\n ldp d8, d9, [sp], #64\n ret\n");

static unsigned int bytes(void)
{
	unsigned long length;

	/* HWCAP_SVE of <asm/hwcap.h> */
	if (!(libsys_getauxval(AT_HWCAP) & 1 << 22))
		return 0;
	__asm__(".arch armv8.2-a+sve\n cntb %0" : "=r"(length));
	return (unsigned int)(32 * length + 16 * length / 8);
}

#define ALL \
	"v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13", \
	"v14", "v15", "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", \
	"v26", "v27", "v28", "v29", "v30", "v31"

static void wipe(void)
{
#define CLEAR(n) "dup z" #n ".b, #0\n"
#define CLEAR_P(n) "pfalse p" #n ".b\n"
	__asm__ __volatile__(".arch armv8.2-a+sve\n" EACH(CLEAR) HIGH(CLEAR) EACH(CLEAR_P)
			     : : : ALL, "memory");
}

static void skip(struct ucontext *context)
{
	context->uc_mcontext.pc += 4;
}
