/* SPDX-License-Identifier: 0BSD */
/* x86_64's start-up by hand, of which what belongs to a program is the target's. */
#include "program_names.h"
#include "../../arch/x86_64/x86_64/start.S"
#ifndef CRT_STATIC
#define FUZZ_START
#include "hand_relocate.S"
#endif
