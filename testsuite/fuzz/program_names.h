/* SPDX-License-Identifier: 0BSD */
/* What belongs to a program, for start-up that is linked into a target: the target's. */
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
#define __rel_iplt_start __start_fuzz_iplt
#define __rel_iplt_end __stop_fuzz_iplt
