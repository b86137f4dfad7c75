/* SPDX-License-Identifier: 0BSD */
/*
 * Every libsys_NAME of libsys/portable.h, as functions to link with. The calls are inline in them.
 */
#define LIBSYS_PORTABLE
#include <libsys/portable.h>
