/* SPDX-License-Identifier: 0BSD */
/*
 * Every libsys_NAME_or_older, as functions to link with. They have the newer and older calls
 * inline.
 */
#define LIBSYS_OLDER
#define LIBSYS_OLDER_CALL
#include <libsys/portable.h>
