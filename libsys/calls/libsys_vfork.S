/* SPDX-License-Identifier: 0BSD */
/* The port's own vfork under its portable name. */
#define sys_vfork libsys_vfork
#include "sys_vfork.S"
