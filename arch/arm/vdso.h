/* SPDX-License-Identifier: 0BSD */
/* The vDSO's symbols (arch/arm/vdso). */
#define LIBSYS_VDSO_VERSION "LINUX_2.6"
#define LIBSYS_VDSO_PREFIX "__vdso_"

/*
 * Where the CPU's timer cannot be read by programs the kernel strikes the functions out of the
 * image, but 5.4 to 5.7 forgot clock_gettime64: without this one no other is good.
 */
#define LIBSYS_VDSO_GUARD "__vdso_clock_gettime"
