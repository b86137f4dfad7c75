/* SPDX-License-Identifier: 0BSD */
/* What is a macro for the user to write, and what is a function or a constant. */
#include <libsys.h>
#include <libsys.h>

#if !defined SYS_NR_read || SYS_NR_read < 0 || !defined LIBSYS_ABI || LIBSYS_VERSION_MAJOR < 0
#error "numbers and names are for the preprocessor as well"
#endif

const char *abi = LIBSYS_ABI;
long (*of_a_call)(unsigned int, char *, libsys_size_t) = sys_read;
