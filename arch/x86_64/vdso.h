/* SPDX-License-Identifier: 0BSD */
/* The vDSO's symbols (arch/x86/entry/vdso, x32 included). */
#define LIBSYS_VDSO_VERSION "LINUX_2.6"
#define LIBSYS_VDSO_PREFIX "__vdso_"
