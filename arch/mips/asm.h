/* SPDX-License-Identifier: 0BSD */
/*
 * Words and addresses in the three ABIs of MIPS; FRAME has room for two registers and, in o32, for
 * arguments. Offsets from gp are as wide as LLVM's.
 */
#if _MIPS_SIM == _ABIO32
#define WORD 4
#define LOAD lw
#define STORE sw
#define FRAME 32
#else
#define WORD 8
#define LOAD ld
#define STORE sd
#define FRAME 16
#endif
#if _MIPS_SIM == _ABI64
#define ADD daddu
#define SUBTRACT dsubu
#define GPREL .gpdword
#define GPREL_SIZE 8
#define GPREL_LOAD ld
#else
#define ADD addu
#define SUBTRACT subu
#define GPREL .gpword
#define GPREL_SIZE 4
#define GPREL_LOAD lw
#endif
