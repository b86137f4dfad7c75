/* SPDX-License-Identifier: 0BSD */
/* The vDSO's symbols (arch/s390/kernel/vdso64). */
#define LIBSYS_VDSO_VERSION "LINUX_2.6.29"
#define LIBSYS_VDSO_PREFIX "__kernel_"

/* The words of DT_HASH are 64 bits wide here. */
#define LIBSYS_VDSO_HASH_WORD unsigned long
