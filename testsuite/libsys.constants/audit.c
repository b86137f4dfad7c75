/* SPDX-License-Identifier: 0BSD */
/* LIBSYS_AUDIT_ARCH is the kernel's name for this ABI. */
#include "check.h"
#include <libsys/seccomp.h>
#include <linux/audit.h>

#if defined __x86_64__
#define WANT AUDIT_ARCH_X86_64
#elif defined __i386__
#define WANT AUDIT_ARCH_I386
#elif defined __aarch64__ && defined __AARCH64EL__
#define WANT AUDIT_ARCH_AARCH64
#elif defined __aarch64__
#define WANT (EM_AARCH64 | __AUDIT_ARCH_64BIT)
#elif defined __ARMEB__
#define WANT AUDIT_ARCH_ARMEB
#elif defined __arm__
#define WANT AUDIT_ARCH_ARM
#elif defined __riscv && __riscv_xlen == 64
#define WANT AUDIT_ARCH_RISCV64
#elif defined __riscv
#define WANT AUDIT_ARCH_RISCV32
#elif defined __loongarch__
#define WANT AUDIT_ARCH_LOONGARCH64
#elif defined __powerpc64__ && defined __LITTLE_ENDIAN__
#define WANT AUDIT_ARCH_PPC64LE
#elif defined __powerpc64__
#define WANT AUDIT_ARCH_PPC64
#elif defined __powerpc__
#define WANT AUDIT_ARCH_PPC
#elif defined __s390x__
#define WANT AUDIT_ARCH_S390X
#elif defined __mips__ && _MIPS_SIM == _ABIN32 && defined __MIPSEL__
#define WANT AUDIT_ARCH_MIPSEL64N32
#elif defined __mips__ && _MIPS_SIM == _ABIN32
#define WANT AUDIT_ARCH_MIPS64N32
#elif defined __mips64 && defined __MIPSEL__
#define WANT AUDIT_ARCH_MIPSEL64
#elif defined __mips64
#define WANT AUDIT_ARCH_MIPS64
#elif defined __MIPSEL__
#define WANT AUDIT_ARCH_MIPSEL
#elif defined __mips__
#define WANT AUDIT_ARCH_MIPS
#elif defined __m68k__
#define WANT AUDIT_ARCH_M68K
#elif defined __sparc__ && defined __arch64__
#define WANT AUDIT_ARCH_SPARC64
#elif defined __sparc__
#define WANT AUDIT_ARCH_SPARC
#elif defined __alpha__
#define WANT AUDIT_ARCH_ALPHA
#elif defined __hppa__
#define WANT AUDIT_ARCH_PARISC
#elif defined __sh__
#define WANT AUDIT_ARCH_SHEL
#elif defined __hexagon__
#define WANT (EM_HEXAGON | __AUDIT_ARCH_LE)
#elif defined __or1k__ || defined __OR1K__
#define WANT AUDIT_ARCH_OPENRISC
#else
#error "testsuite/libsys.constants/audit.c: which AUDIT_ARCH does this ABI have?"
#endif

int main(void)
{
	CHECK(LIBSYS_AUDIT_ARCH == WANT);
	return 0;
}
