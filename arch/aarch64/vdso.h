/* SPDX-License-Identifier: 0BSD */
/* The vDSO's symbols (arch/arm64/kernel/vdso). */
#define LIBSYS_VDSO_VERSION "LINUX_2.6.39"
#define LIBSYS_VDSO_PREFIX "__kernel_"
