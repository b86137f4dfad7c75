/* SPDX-License-Identifier: 0BSD */
/*
 * The deleting destructor of a class with an alignment of its own refers to another operator
 * delete, in C++17.
 */
/* cflags: -std=gnu++17 -fno-exceptions -fno-rtti */
/* exit: 9 */
#define ALIGNED alignas(64)
#include "virtual_destructor.cc"
