/* SPDX-License-Identifier: 0BSD */
/* x86_64's start-up by hand, of which what belongs to a program is the target's. */
#define main program_main
#define __ehdr_start fuzz_ehdr
#define __preinit_array_start __start_fuzz_preinit
#define __preinit_array_end __stop_fuzz_preinit
#define __init_array_start __start_fuzz_init
#define __init_array_end __stop_fuzz_init
#define __fini_array_start __start_fuzz_fini
#define __fini_array_end __stop_fuzz_fini
#define __rela_iplt_start __start_fuzz_iplt
#define __rela_iplt_end __stop_fuzz_iplt
#include "../../arch/x86_64/x86_64/start.S"
#ifndef CRT_STATIC
#define FUZZ_START
#include "hand_relocate.S"
#endif
