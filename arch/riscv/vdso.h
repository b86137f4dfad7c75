/* SPDX-License-Identifier: 0BSD */
/* The vDSO's symbols (arch/riscv/kernel/vdso); riscv32 has only getcpu. */
#define LIBSYS_VDSO_VERSION "LINUX_4.15"
#define LIBSYS_VDSO_PREFIX "__vdso_"
