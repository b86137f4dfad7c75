/* SPDX-License-Identifier: 0BSD */
/* The vDSO's symbols (arch/sparc/vdso); a 32-bit kernel has none. */
#define LIBSYS_VDSO_VERSION "LINUX_2.6"
#define LIBSYS_VDSO_PREFIX "__vdso_"
