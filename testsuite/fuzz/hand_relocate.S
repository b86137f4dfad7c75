/* SPDX-License-Identifier: 0BSD */
/* x86_64's relocation by hand, of a program that is the target's. */
#undef __ehdr_start
#define __ehdr_start fuzz_ehdr
#ifndef FUZZ_START
#define _DYNAMIC fuzz_dynamic
#endif
#define _start_pie hand_start_pie
#include "../../arch/x86_64/x86_64/crt0-pie.S"
