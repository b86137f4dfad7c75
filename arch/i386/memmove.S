/* SPDX-License-Identifier: 0BSD */
/* memmove is in memcpy.S, behind memcpy. */

#include "notes.h"
