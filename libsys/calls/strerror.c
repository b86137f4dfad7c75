/* SPDX-License-Identifier: 0BSD */
/* An error in words. */
#include <libsys.h>
#include "errors.h"
#include "errtext.h"

const char *libsys_strerror(long r)
{
	const char *words = libsys_errtext(LIBSYS_ERROR_WORDS, r);

	return words ? words : "Unknown error";
}
