/* SPDX-License-Identifier: 0BSD */
/*
 * C++ compilers pass it to __cxa_atexit to say which file a destructor belongs to. A program is one
 * file.
 */
extern void *__dso_handle;
__attribute__((__visibility__("hidden"))) void *__dso_handle;
