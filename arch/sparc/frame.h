/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel enters with sp on the room for a register window, which calls may fill at any time, and argc behind it
 * (on sparc64 sp is 2047 less than it says). A function may store its six arguments behind the window of its caller.
 * Zero in fp ends the frame chain.
 */
#ifdef __arch64__
#define STACK (2047 + 128)
#define ARGUMENTS 48
#define ADDRESS .uaxword
#define LOAD ldsw
#else
#define STACK 64
#define ARGUMENTS 32
#define ADDRESS .uaword
#define LOAD ld
#endif
