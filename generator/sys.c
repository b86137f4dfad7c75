/* SPDX-License-Identifier: 0BSD */
/* Every sys_NAME that the ABI has, as functions to link with. */
#define LIBSYS_CALL
#include <libsys/calls.h>
