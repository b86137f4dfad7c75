/* SPDX-License-Identifier: 0BSD */
/*
 * --coverage and -fprofile-generate: names of gcc's, of clang's for the same, and of clang's own.
 */
#include "refuse.h"

REFUSE(__gcov_init, libsys_has_no_coverage__see_man_libsys_flags)
REFUSE(__gcov_exit, libsys_has_no_coverage__see_man_libsys_flags)
REFUSE(__gcov_merge_add, libsys_has_no_coverage__see_man_libsys_flags)
REFUSE(llvm_gcov_init, libsys_has_no_coverage__see_man_libsys_flags)
REFUSE(__llvm_profile_runtime, libsys_has_no_coverage__see_man_libsys_flags)
