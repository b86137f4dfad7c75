/* SPDX-License-Identifier: 0BSD */
/* -pg, by the names that it has on the various ABIs. */
#include "refuse.h"

REFUSE(mcount, libsys_has_no_profiler__see_man_libsys_flags)
REFUSE(_mcount, libsys_has_no_profiler__see_man_libsys_flags)
REFUSE(__mcount, libsys_has_no_profiler__see_man_libsys_flags)
REFUSE(__gnu_mcount_nc, libsys_has_no_profiler__see_man_libsys_flags)
REFUSE(__fentry__, libsys_has_no_profiler__see_man_libsys_flags)
