/* SPDX-License-Identifier: 0BSD */
/*
 * For the headers that replace a C library's. If the kernel's headers are installed, structures
 * that they have come from them, so that nothing is defined twice. Otherwise they are written out.
 */
#ifndef LIBSYS_UAPI_H
#define LIBSYS_UAPI_H

#include <libsys/types.h>

#ifndef __has_include
#define __LIBSYS_UAPI 1
#elif __has_include(<linux/time_types.h>) && __has_include(<asm/types.h>)
#define __LIBSYS_UAPI 1
#endif

/* Members that the kernel's own types have, whatever macros of their names a program has. */
#ifdef __LIBSYS_UAPI
#pragma push_macro("u")
#undef u
#pragma push_macro("val")
#undef val
#include <linux/types.h>
#pragma pop_macro("u")
#pragma pop_macro("val")
#endif

#endif
