/* SPDX-License-Identifier: 0BSD */
/* -fsplit-stack: libgcc's part of it needs a C library and threads. */
#include "refuse.h"

REFUSE(__morestack, libsys_has_no_split_stack__see_man_libsys_flags)
REFUSE(__morestack_non_split, libsys_has_no_split_stack__see_man_libsys_flags)
