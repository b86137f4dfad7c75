/* SPDX-License-Identifier: 0BSD */
/*
 * Stack frames. sp points to room for a register window (on sparc64, 2047 bytes further up), which
 * the machine may fill at any time. Behind it, functions store their arguments. FRAME is both.
 * _start finds argc behind the window. Zero in fp ends the frame chain.
 */
#ifdef __arch64__
#define BIAS 2047
#define WINDOW 128
#define FRAME 176
#define ARGUMENT7 [%fp + BIAS + 176]
#define LOAD ldx
#define LOAD_OFFSET ldsw
#define ADDRESS .uaxword
#define TRAP t 0x6d
#define ERROR_TO bcs,pn %xcc,
#else
#define BIAS 0
#define WINDOW 64
#define FRAME 96
#define ARGUMENT7 [%fp + 92]
#define LOAD ld
#define LOAD_OFFSET ld
#define ADDRESS .uaword
#define TRAP t 0x10
#define ERROR_TO bcs
#endif
