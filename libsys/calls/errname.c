/* SPDX-License-Identifier: 0BSD */
/* The name of an error. */
#include <libsys.h>
#include "errors.h"
#include "errtext.h"

const char *libsys_errname(long r)
{
	return libsys_errtext(LIBSYS_ERROR_NAMES, r);
}
