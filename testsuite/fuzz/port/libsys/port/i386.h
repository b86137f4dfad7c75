/* SPDX-License-Identifier: 0BSD */
#include <libsys/port/x86_64.h>
