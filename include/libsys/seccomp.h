/* SPDX-License-Identifier: 0BSD */
/*
 * LIBSYS_AUDIT_ARCH, the AUDIT_ARCH_ constant of <linux/audit.h> for this ABI. A filter of
 * seccomp(2) compares it with seccomp_data's arch before it looks at the number of a call, which
 * differs between ABIs. x32 is AUDIT_ARCH_X86_64, and has bit 30 in its numbers.
 */
#ifndef LIBSYS_SECCOMP_H
#define LIBSYS_SECCOMP_H

#include <libsys/types.h>

/* The machine's number in ELF files. */
#if defined __x86_64__
#define __LIBSYS_MACHINE 62
#elif defined __i386__
#define __LIBSYS_MACHINE 3
#elif defined __aarch64__
#define __LIBSYS_MACHINE 183
#elif defined __arm__
#define __LIBSYS_MACHINE 40
#elif defined __riscv
#define __LIBSYS_MACHINE 243
#elif defined __loongarch__
#define __LIBSYS_MACHINE 258
#elif defined __powerpc64__
#define __LIBSYS_MACHINE 21
#elif defined __powerpc__
#define __LIBSYS_MACHINE 20
#elif defined __s390x__
#define __LIBSYS_MACHINE 22
#elif defined __mips__
#define __LIBSYS_MACHINE 8
#elif defined __m68k__
#define __LIBSYS_MACHINE 4
#elif defined __sparc__ && defined __arch64__
#define __LIBSYS_MACHINE 43
#elif defined __sparc__
#define __LIBSYS_MACHINE 2
#elif defined __alpha__
#define __LIBSYS_MACHINE 0x9026
#elif defined __hppa__
#define __LIBSYS_MACHINE 15
#elif defined __sh__
#define __LIBSYS_MACHINE 42
#elif defined __hexagon__
#define __LIBSYS_MACHINE 164
#elif defined __or1k__ || defined __OR1K__
#define __LIBSYS_MACHINE 92
#else
#error "libsys: <libsys/seccomp.h> has no machine number for this ABI"
#endif

#if defined _ABIN32 && _MIPS_SIM == _ABIN32
#define __LIBSYS_AUDIT_WIDTH 0xa0000000U
#elif defined __LP64__ || defined __x86_64__
#define __LIBSYS_AUDIT_WIDTH 0x80000000U
#else
#define __LIBSYS_AUDIT_WIDTH 0U
#endif

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define LIBSYS_AUDIT_ARCH (__LIBSYS_MACHINE | __LIBSYS_AUDIT_WIDTH | 0x40000000U)
#else
#define LIBSYS_AUDIT_ARCH (__LIBSYS_MACHINE | __LIBSYS_AUDIT_WIDTH)
#endif

#endif
