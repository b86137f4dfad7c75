/* SPDX-License-Identifier: 0BSD */
/* The vDSO's symbols (arch/loongarch/vdso). */
#define LIBSYS_VDSO_VERSION "LINUX_5.10"
#define LIBSYS_VDSO_PREFIX "__vdso_"
