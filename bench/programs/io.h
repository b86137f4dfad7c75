/* SPDX-License-Identifier: 0BSD */
/* The programs' calls, by each peer's names. nolibc is a header that the command line includes. */
#ifdef LIBSYS
#include <libsys.h>
#define read sys_read
#define write sys_write
#define open(name, flags) sys_openat(-100 /* AT_FDCWD */, name, flags, 0)
#define close sys_close
#define O_RDONLY 0
#elif !defined NOLIBC
#include <fcntl.h>
#include <unistd.h>
#endif
