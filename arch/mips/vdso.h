/* SPDX-License-Identifier: 0BSD */
/* The vDSO's symbols (arch/mips/vdso), the same on o32, n32 and n64. */
#define LIBSYS_VDSO_VERSION "LINUX_2.6"
#define LIBSYS_VDSO_PREFIX "__vdso_"
