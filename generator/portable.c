/* SPDX-License-Identifier: 0BSD */
/* Every libsys_NAME of libsys/portable.h, as functions to link with. They have the calls inline. */
#define LIBSYS_PORTABLE
#include <libsys/portable.h>
