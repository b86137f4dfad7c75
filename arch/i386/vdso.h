/* SPDX-License-Identifier: 0BSD */
/*
 * The vDSO's symbols (arch/x86/entry/vdso/vdso32); LINUX_2.5 is that of its entry and signal code.
 */
#define LIBSYS_VDSO_VERSION "LINUX_2.6"
#define LIBSYS_VDSO_PREFIX "__vdso_"
