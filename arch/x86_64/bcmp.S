/* SPDX-License-Identifier: 0BSD */
/* bcmp is in memcmp.S, the same function. */

#include "notes.h"
