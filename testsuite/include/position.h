/* SPDX-License-Identifier: 0BSD */
/*
 * A position as preadv and its like take it: two arguments, the low half first whatever the byte
 * order; where long has 64 bits the first holds all of it.
 */
#ifndef POSITION_H
#define POSITION_H

#include <libsys.h>

#if defined LIBSYS_TAG_x32
#define POSITION(at) (at)
#elif __SIZEOF_LONG__ == 8
#define POSITION(at) (unsigned long)(at), 0
#else
#define POSITION(at) (unsigned long)(at), (unsigned long)((libsys_u64)(libsys_loff_t)(at) >> 32)
#endif

/*
 * qemu-user from 8.2 on drops the upper half of a position on hppa: for it, registers have 64 bits
 * there. A file that was written at one then lacks the size it should have.
 */
#if defined __hppa__ && defined EMULATED
#define HALF_LOST(size, right) (EMULATED && (size) != (right))
#else
#define HALF_LOST(size, right) 0
#endif

#endif
