/* SPDX-License-Identifier: 0BSD */
/*
 * Every libsys_NAME_or_older, as functions to link with. The calls, newer and older, are inline in
 * them.
 */
#define LIBSYS_OLDER
#define LIBSYS_OLDER_CALL
#include <libsys/portable.h>
