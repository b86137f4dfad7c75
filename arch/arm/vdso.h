/* SPDX-License-Identifier: 0BSD */
/* The vDSO's symbols (arch/arm/vdso). */
#define LIBSYS_VDSO_VERSION "LINUX_2.6"
#define LIBSYS_VDSO_PREFIX "__vdso_"

/*
 * If programs cannot read the CPU's timer, the kernel removes the functions from the image, but
 * Linux 5.4 to 5.7 forgot clock_gettime64. If this function is missing, the others are no good.
 */
#define LIBSYS_VDSO_GUARD "__vdso_clock_gettime"
