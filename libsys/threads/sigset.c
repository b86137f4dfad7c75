/* SPDX-License-Identifier: 0BSD */
/* The signal set helpers as symbols. */
#define LIBSYS_CALL
#include <libsys/signal.h>
